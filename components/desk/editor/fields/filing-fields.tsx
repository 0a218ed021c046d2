'use client';

import { useCanEdit, useEditing, useField } from '@/components/desk/editor/editor-context';
import { fieldId } from '@/components/desk/editor/fields/field-id';
import { Combobox } from '@/components/desk/ui/combobox';
import { Select, TextField } from '@/components/desk/ui/field';
import { type Genre, genres } from '@/lib/articles/document';

/** Under which section the article stands. */
export function SectionField() {
  const [value, set] = useField('section');
  const { choices } = useEditing();
  return (
    <Combobox
      label="Section"
      id={fieldId('section')}
      options={choices.sections}
      value={value}
      onChange={set}
      disabled={!useCanEdit()}
      placeholder="Choose a section"
    />
  );
}

/** The language of the text: it decides direction, hyphenation and the page's own words. */
export function LanguageField() {
  const [value, set] = useField('language');
  const { choices } = useEditing();
  return (
    <Combobox label="Language" options={choices.languages} value={value} onChange={set} disabled={!useCanEdit()} />
  );
}

const genreOptions = genres.map((genre) => ({ value: genre, name: genre[0]!.toUpperCase() + genre.slice(1) }));

/** What sort of text it is; paid content also says who paid. */
export function GenreField() {
  const [genre, setGenre] = useField('genre');
  const [sponsor, setSponsor] = useField('sponsor');
  const canEdit = useCanEdit();
  return (
    <>
      <Select
        label="Genre"
        options={genreOptions}
        value={genre}
        onChange={(event) => setGenre(event.target.value as Genre)}
        disabled={!canEdit}
        autoComplete="off"
      />
      {genre === 'paid content' && (
        <TextField
          label="Paid for by"
          id={fieldId('sponsor')}
          value={sponsor}
          onChange={(event) => setSponsor(event.target.value)}
          readOnly={!canEdit}
          autoComplete="off"
        />
      )}
    </>
  );
}

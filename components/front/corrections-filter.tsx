import type { Newsroom } from '@/lib/articles/published';
import { formatMonth } from '@/lib/time/format';
import type { Words } from '@/lib/words/table';

type Props = { newsroom: Newsroom; words: Words; filter: { section: string; month: string }; months: string[] };

/** A plain GET form: a section and a month in the address. */
export function CorrectionsFilter({ newsroom, words, filter, months }: Props) {
  const { name, month, allSections, allMonths, show } = words.correctionsFilter;
  // An address may name a month in which nothing was corrected.
  const offered = filter.month === '' || months.includes(filter.month) ? months : [filter.month, ...months];
  return (
    <form action="/corrections" aria-label={name} className="filter label">
      <label>
        <span>{words.field.section}</span>
        <select name="section" defaultValue={filter.section}>
          <option value="">{allSections}</option>
          {newsroom.sections.map((section) => (
            <option key={section.id} value={section.slug}>
              {section.name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{month}</span>
        <select name="month" defaultValue={filter.month}>
          <option value="">{allMonths}</option>
          {offered.map((one) => (
            <option key={one} value={one}>
              {formatMonth(one, words.language)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">{show}</button>
    </form>
  );
}

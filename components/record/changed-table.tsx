import { ChangedText } from '@/components/record/changed-text';
import { type Drawn, directionIn } from '@/components/record/drawn';
import { Each } from '@/components/ui/each';
import type { Words } from '@/lib/words/table';

/** What scrolls must take the focus, or the keyboard cannot reach its far side. */
const reachable = { tabIndex: 0 };

type Props = { drawn: Drawn; words: Words };

/** A table with what changed inside its cells, in a box that scrolls as the article's does. */
export function ChangedTable({ drawn: { node, parts: rows }, words }: Props) {
  const isHead = (row: Drawn) => row.parts.every(({ node }) => node.type === 'tableHeader');
  const end = rows.findIndex((row) => !isHead(row));
  const draw = (part: Drawn[], inHead: boolean) => (
    <Each of={part}>{(row) => <Row row={row} inHead={inHead} words={words} />}</Each>
  );
  return (
    <section className="table-box" aria-label={words.table} dir={directionIn(node)} {...reachable}>
      <table>
        {end > 0 && <thead>{draw(rows.slice(0, end), true)}</thead>}
        <tbody>{draw(rows.slice(Math.max(end, 0)), false)}</tbody>
      </table>
    </section>
  );
}

function Row({ row, inHead, words }: { row: Drawn; inHead: boolean; words: Words }) {
  return (
    <tr>
      <Each of={row.parts}>{(cell) => <Cell cell={cell} inHead={inHead} words={words} />}</Each>
    </tr>
  );
}

function Cell({ cell, inHead, words }: { cell: Drawn; inHead: boolean; words: Words }) {
  const { node } = cell;
  if (node.type !== 'tableCell' && node.type !== 'tableHeader') return null;
  const { colspan = 1, rowspan = 1 } = node.attrs ?? {};
  const spans = { colSpan: colspan > 1 ? colspan : undefined, rowSpan: rowspan > 1 ? rowspan : undefined };
  const text = (
    <Each of={cell.parts}>
      {(part) => {
        const line = <ChangedText runs={part.runs} words={words} />;
        return cell.parts.length === 1 ? line : <p>{line}</p>;
      }}
    </Each>
  );
  if (node.type === 'tableCell') return <td {...spans}>{text}</td>;
  return (
    <th scope={inHead ? 'col' : 'row'} {...spans}>
      {text}
    </th>
  );
}

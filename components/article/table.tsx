import { InlineText, type TextSetting } from '@/components/article/inline';
import { Each } from '@/components/ui/each';
import type { Table, TableCell, TableRow } from '@/lib/body/schema';

type Props = { table: Table; label: string; setting: TextSetting };

/** What scrolls must take the focus, or the keyboard cannot reach its far side. */
const reachable = { tabIndex: 0 };

/** A table in a box of its own, which scrolls by finger and by keyboard while the page stays where it is. */
export function DataTable({ table, label, setting }: Props) {
  const headRows = table.content.findIndex((row) => row.content.some((cell) => cell.type !== 'tableHeader'));
  const split = headRows === -1 ? 0 : headRows;
  const rows = (part: TableRow[], inHead: boolean) => (
    <Each of={part}>{(row) => <Row row={row} inHead={inHead} setting={setting} />}</Each>
  );
  return (
    <section className="table-box" aria-label={label} dir={table.attrs?.dir} {...reachable}>
      <table>
        {split > 0 && <thead>{rows(table.content.slice(0, split), true)}</thead>}
        <tbody>{rows(table.content.slice(split), false)}</tbody>
      </table>
    </section>
  );
}

function Row({ row, inHead, setting }: { row: TableRow; inHead: boolean; setting: TextSetting }) {
  return (
    <tr>
      <Each of={row.content}>{(cell) => <Cell cell={cell} inHead={inHead} setting={setting} />}</Each>
    </tr>
  );
}

function Cell({ cell, inHead, setting }: { cell: TableCell; inHead: boolean; setting: TextSetting }) {
  const { colspan = 1, rowspan = 1 } = cell.attrs ?? {};
  const spans = { colSpan: colspan > 1 ? colspan : undefined, rowSpan: rowspan > 1 ? rowspan : undefined };
  const words = (
    <Each of={cell.content}>
      {({ content }) => {
        const line = <InlineText content={content} setting={setting} />;
        return cell.content.length === 1 ? line : <p>{line}</p>;
      }}
    </Each>
  );
  if (cell.type === 'tableCell') return <td {...spans}>{words}</td>;
  return (
    <th scope={inHead ? 'col' : 'row'} {...spans}>
      {words}
    </th>
  );
}

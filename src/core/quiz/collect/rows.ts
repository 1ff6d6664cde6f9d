import { runsText } from '../../notes/inline.ts';
import type { Passage } from '../../notes/passage.ts';
import type { Row } from '../fact.ts';
import { sourceAt, topicOf } from './place.ts';

/** The rows of a passage's tables. */
export function rowsIn(passage: Passage): Row[] {
  return passage.blocks.flatMap((block) => {
    if (block.kind !== 'table') return [];
    const header = block.header.map((cell) => runsText(cell).trim());
    const rows = block.rows.map((row) => row.map((cell) => runsText(cell).trim()));
    const first = block.lines[1] - rows.length + 1;
    return rows.map(
      (cells, index): Row => ({
        kind: 'row',
        key: `${header.join('|')}\n${cells.join('|')}`,
        language: passage.language,
        topic: topicOf(passage),
        source: sourceAt(passage, first + index),
        header,
        cells,
        at: index,
        others: rows.filter((_, other) => other !== index),
      }),
    );
  });
}

import type { Block, ListItem, Run } from '../notes/block.ts';
import { headTerms, splitLabel } from '../notes/head-terms.ts';
import { runsText } from '../notes/inline.ts';
import { otherNames, withoutQualifier } from './brackets.ts';
import { isNameLike, isPlausibleName } from './plausible-name.ts';

/** Something that a passage has a line about. */
export interface Term {
  readonly name: string;
  /** Its other names, from the brackets after it. */
  readonly others: readonly string[];
  /** The line explains it; otherwise it is the first cell of a table row. */
  readonly explained: boolean;
}

const ARTICLE = /^(?:the|an?)\s+(?=\S)/i;
/** A longer run in bold is emphasis. */
const LONGEST_BOLD = 40;

/** The terms that lines of these blocks are about, in order; the same one may come more than once. */
export function termsIn(blocks: readonly Block[]): Term[] {
  // The kind of a thing and the thing, with its explanation to follow: `服务类型: 平台即服务`.
  const namesValue = blocks.length > 1;
  return blocks.flatMap((block, index) => termsOfBlock(block, namesValue && index === 0));
}

function termsOfBlock(block: Block, namesValue: boolean): Term[] {
  switch (block.kind) {
    case 'paragraph':
      return termsOfRuns(block.runs, namesValue);
    case 'list':
      return block.items.flatMap(termsOfItem);
    case 'table':
      return block.rows.flatMap(([first = []]) => termsOfCell(runsText(first)));
    case 'quote':
      return termsIn(block.blocks);
    case 'code':
      return [];
  }
}

function termsOfItem({ runs, children }: ListItem): Term[] {
  return [...termsOfRuns(runs, false), ...termsIn(children)];
}

/** A term in bold at the start, else those that `headTerms` finds line by line. */
function termsOfRuns(runs: readonly Run[], namesValue: boolean): Term[] {
  const text = runsText(runs);
  const bold = boldStart(runs, text);
  return text.split('\n').flatMap((line, index) => {
    const names =
      index === 0 && bold !== null
        ? eachOf(bold).filter(isNameLike)
        : headTerms(namesValue ? line : withoutValue(line))
            .map(withoutArticle)
            .filter(isPlausibleName);
    return names.map((name) => explained(name, line));
  });
}

/** What stands after the colon explains the term. */
function withoutValue(line: string): string {
  const labelled = splitLabel(line.trim());
  return labelled ? `${labelled.label}:` : line;
}

function boldStart([first]: readonly Run[], text: string): string | null {
  if (!first?.strong || first.text.length > LONGEST_BOLD || first.text.length >= text.length) return null;
  return withoutQualifier(first.text.replace(/\s*[:：]\s*$/, ''));
}

/** `社区云/行业云` are two terms; `I/O` and `TCP/IP` are one. */
function eachOf(bold: string): string[] {
  const names = bold.split(/\s*[/／]\s*/);
  return names.every((name) => name.length >= 2 && /\p{Script=Han}/u.test(name)) ? names : [bold];
}

function explained(name: string, line: string): Term {
  return { name, others: otherNames(name, line).filter(isPlausibleName), explained: true };
}

function termsOfCell(cell: string): Term[] {
  const name = withoutQualifier(cell.trim());
  if (!isNameLike(name)) return [];
  return [{ name, others: otherNames(name, cell), explained: false }];
}

function withoutArticle(term: string): string {
  return term.replace(ARTICLE, '');
}

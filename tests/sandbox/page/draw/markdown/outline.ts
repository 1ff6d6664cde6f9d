import type { Node } from '../../../../../src/sandbox/page/draw/markdown/node.ts';
import { parse } from '../../../../../src/sandbox/page/draw/markdown/parse.ts';

/** What a text is read as, on one line: `b(bold) and "text"` with text in its own letters and line breaks as `⏎`. */
export function outline(text: string, options: { readonly inline?: boolean } = {}): string {
  return told(parse(text, options));
}

function told(nodes: readonly Node[]): string {
  return nodes.map(tell).join('');
}

function tell(node: Node): string {
  switch (node.kind) {
    case 'text':
      return node.text.replaceAll('\n', '⏎');
    case 'strong':
      return `b(${told(node.children)})`;
    case 'em':
      return `i(${told(node.children)})`;
    case 'underline':
      return `u(${told(node.children)})`;
    case 'strike':
      return `s(${told(node.children)})`;
    case 'heading':
      return `h${node.level}(${told(node.children)})`;
    case 'spoiler':
    case 'quote':
    case 'small':
      return `${node.kind}(${told(node.children)})`;
    case 'list': {
      const { ordered, start, items } = node.list;
      return `${ordered ? `from ${start}` : 'list'}(${items.map(told).join(' | ')})`;
    }
    case 'code':
      return `code(${node.text})`;
    case 'fence':
      return `fence:${node.language}(${node.text.replaceAll('\n', '⏎')})`;
    case 'link':
      return `link(${told(node.children)} → ${node.href}${node.title === null ? '' : `, ${node.title}`})`;
    case 'user':
    case 'role':
    case 'channel':
      return `${node.kind}(${node.id})`;
    case 'everyone':
    case 'place':
      return `${node.kind}(${node.name})`;
    case 'command':
      return `command(${node.name}, ${node.id})`;
    case 'time':
      return `time(${new Date(node.at).toISOString()}, ${node.style})`;
    case 'emoji':
      return `emoji(${node.text})`;
    case 'customEmoji':
      return `emoji(${node.name}, ${node.id})`;
  }
}

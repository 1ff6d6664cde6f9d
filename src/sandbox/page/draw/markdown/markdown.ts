import { html } from 'htm/preact';
import type { ComponentChildren, VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { wordsFor } from '../../locale.ts';
import type { View } from '../../view.ts';
import { TEXTS } from '../texts.ts';
import { Link } from './link.ts';
import { ChannelMention, CommandMention } from './mention.ts';
import type { Node } from './node.ts';
import { parse } from './parse.ts';
import { Spoiler } from './spoiler.ts';
import { Timestamp } from './timestamp.ts';

interface Props {
  readonly text: string;
  readonly view: View;
  /** One line: headings, lists, quotes and blocks of code are not drawn as such. */
  readonly inline?: boolean;
}

/** Discord draws a text of nothing but emoji large, up to this many. */
const MOST_LARGE_EMOJI = 30;

/** A text in Discord's Markdown. Whatever it holds ends as text or as one of the elements below. */
export function Markdown({ text, view, inline = false }: Props): VNode {
  const nodes = useMemo(() => parse(text, { inline }), [text, inline]);
  const drawn = nodes.map((node) => draw(node, view));
  // What was revealed of one text must not be revealed of another that takes its place.
  if (inline) return html`<span class="markdown" key=${text}>${drawn}</span>`;
  return html`<div key=${text} class=${isOnlyEmoji(nodes) ? 'markdown markdown-large' : 'markdown'}>${drawn}</div>`;
}

function isOnlyEmoji(nodes: readonly Node[]): boolean {
  const others = nodes.filter(({ kind }) => kind !== 'emoji' && kind !== 'customEmoji');
  const emoji = nodes.length - others.length;
  if (emoji === 0 || emoji > MOST_LARGE_EMOJI) return false;
  return others.every((node) => node.kind === 'text' && node.text.trim() === '');
}

function draw(node: Node, view: View): ComponentChildren {
  const words = wordsFor(view.locale, TEXTS);
  const inner = 'children' in node ? node.children.map((child) => draw(child, view)) : null;
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'strong':
      return html`<strong>${inner}</strong>`;
    case 'em':
      return html`<em>${inner}</em>`;
    case 'underline':
      return html`<u>${inner}</u>`;
    case 'strike':
      return html`<s>${inner}</s>`;
    case 'spoiler':
      return html`<${Spoiler} label=${words.showSpoiler}>${inner}<//>`;
    case 'code':
      return html`<code class="markdown-code">${node.text}</code>`;
    case 'fence':
      // By keyboard, too, long lines must be reached.
      return html`<pre class="markdown-fence" tabindex="0"><code data-language=${node.language || null}>${node.text}</code></pre>`;
    case 'quote':
      return html`<blockquote class="markdown-quote">${inner}</blockquote>`;
    case 'small':
      return html`<p class="markdown-small">${inner}</p>`;
    case 'heading':
      return drawHeading(node.level, inner);
    case 'list': {
      const { ordered, start, items } = node.list;
      const drawn = items.map((item) => html`<li>${item.map((child) => draw(child, view))}</li>`);
      return ordered
        ? html`<ol class="markdown-list" start=${start}>${drawn}</ol>`
        : html`<ul class="markdown-list">${drawn}</ul>`;
    }
    case 'link':
      return html`<${Link} href=${node.href} title=${node.title ?? node.href} view=${view}>${inner}<//>`;
    case 'emoji':
      return html`<span class="markdown-emoji">${node.text}</span>`;
    case 'customEmoji':
      // Its picture lies on Discord's host, from which nothing is loaded.
      return html`<span class="markdown-named-emoji">:${node.name}:</span>`;
    case 'time':
      return html`<${Timestamp} at=${node.at} style=${node.style} view=${view} />`;
    case 'command':
      return html`<${CommandMention} id=${node.id} name=${node.name} view=${view} />`;
    case 'place':
      return html`<span class="markdown-mention">${words.places[node.name]}</span>`;
    case 'everyone':
      return html`<span class="markdown-mention">@${node.name}</span>`;
    case 'user':
      return drawMention(nameIn(view.people, node.id) ?? words.unknownUser);
    case 'role':
      return drawMention(nameIn(view.roles, node.id) ?? words.unknownRole);
    case 'channel':
      return html`<${ChannelMention} id=${node.id} view=${view} />`;
  }
}

/** A message stands below the page's own headings, hence from the third level on. */
function drawHeading(level: 1 | 2 | 3, inner: ComponentChildren): VNode {
  if (level === 1) return html`<h3 class="markdown-heading markdown-heading-1">${inner}</h3>`;
  if (level === 2) return html`<h4 class="markdown-heading markdown-heading-2">${inner}</h4>`;
  return html`<h5 class="markdown-heading markdown-heading-3">${inner}</h5>`;
}

function drawMention(name: string): VNode {
  return html`<span class="markdown-mention">@${name.replace(/^@/, '')}</span>`;
}

function nameIn(
  list: readonly { readonly id: string; readonly name: string }[],
  id: string,
): string | undefined {
  return list.find((one) => one.id === id)?.name;
}

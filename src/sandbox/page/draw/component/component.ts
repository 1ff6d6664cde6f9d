import { html } from 'htm/preact';
import type { VNode } from 'preact';
import type { Component as AnyComponent } from '../../../rules/components.ts';
import { wordsFor } from '../../locale.ts';
import type { View } from '../../view.ts';
import { colourOf } from '../colour.ts';
import type { Controls } from '../controls.ts';
import { Guard } from '../guard.ts';
import { Markdown } from '../markdown/markdown.ts';
import { Covered } from '../media/covered.ts';
import { File } from '../media/file.ts';
import { Gallery } from '../media/gallery.ts';
import { Select } from '../select/select.ts';
import { TEXTS } from '../texts.ts';
import { Unknown } from '../unknown.ts';
import { Button } from './button.ts';
import { fileName, shotOf } from './shot.ts';

/** What parts of a message are drawn with. */
export interface Drawing {
  readonly view: View;
  readonly controls: Controls;
}

interface Props extends Drawing {
  readonly component: AnyComponent;
}

/** Any component of a message. One that fails to be drawn, or that nobody knows, is named in its place. */
export function Component({ component, view, controls }: Props): VNode {
  return html`<${Guard} of=${component} what=${`component type ${component.type}`} locale=${view.locale}>
    <${Known} component=${component} view=${view} controls=${controls} />
  <//>`;
}

/** A list of components, one below the other. */
export function Components({
  list,
  ...drawing
}: Drawing & { readonly list: readonly AnyComponent[] }): VNode {
  return html`${list.map((component) => html`<${Component} component=${component} ...${drawing} />`)}`;
}

function Known({ component, view, controls }: Props): VNode {
  const { locale } = view;
  switch (component.type) {
    case 1:
      return html`<div class="row"><${Components} list=${component.components} ...${{ view, controls }} /></div>`;
    case 2:
      return html`<${Button} button=${component} ...${{ controls, view }} />`;
    case 3:
    case 5:
    case 6:
    case 7:
    case 8:
      return html`<${Select} select=${component} ...${{ view, controls }} />`;
    case 9:
      return html`<div class="section">
        <div class="section-texts"><${Components} list=${component.components} ...${{ view, controls }} /></div>
        <div class="section-accessory"><${Component} component=${component.accessory} ...${{ view, controls }} /></div>
      </div>`;
    case 10:
      return html`<${Markdown} text=${component.content} view=${view} />`;
    case 11:
      return html`<div class="thumbnail"><${Gallery} shots=${[shotOf(component)]} locale=${locale} /></div>`;
    case 12:
      return html`<${Gallery} shots=${component.items.map(shotOf)} locale=${locale} />`;
    case 13: {
      const { file, spoiler, name, size } = component;
      return html`<${File}
        url=${file.url}
        name=${fileName(name, file.url)}
        size=${typeof size === 'number' ? size : null}
        isSpoiler=${spoiler === true}
        locale=${locale}
      />`;
    }
    case 14:
      return html`<div
        class=${`separator separator-${component.spacing ?? 1}${component.divider === false ? '' : ' separator-line'}`}
        role=${component.divider === false ? null : 'separator'}
      ></div>`;
    case 17: {
      const { accent_color: accent, components, spoiler } = component;
      const inner = html`<${Components} list=${components} ...${{ view, controls }} />`;
      return html`<div
        class=${typeof accent === 'number' ? 'card card-accent' : 'card'}
        style=${typeof accent === 'number' ? { borderInlineStartColor: colourOf(accent) } : null}
      >${spoiler === true ? html`<${Covered} key=${JSON.stringify(components)} locale=${locale}><div class="card-parts">${inner}</div><//>` : inner}</div>`;
    }
    default:
      return unknown(component, locale);
  }
}

/** Discord may know more kinds of components than these types do. */
function unknown(component: never, locale: string): VNode {
  const { type } = component as { readonly type?: unknown };
  return html`<${Unknown} text=${wordsFor(locale, TEXTS).undrawable(`component type ${String(type)}`)} />`;
}

import { html } from 'htm/preact';
import { Component, type ComponentChildren } from 'preact';
import { wordsFor } from '../locale.ts';
import { TEXTS } from './texts.ts';
import { Unknown } from './unknown.ts';

interface Props {
  /** What is drawn; with another one it is tried again. */
  readonly of: unknown;
  /** Names it where it can't be drawn. */
  readonly what: string;
  readonly locale: string;
  readonly children?: ComponentChildren;
}

interface State {
  /** What failed to be drawn. */
  readonly failed: { readonly of: unknown } | null;
}

/** Keeps a part that fails to draw from taking the message, or the page, down with it. */
export class Guard extends Component<Props, State> {
  override state: State = { failed: null };

  override componentDidCatch(error: unknown): void {
    console.error(error);
    this.setState({ failed: { of: this.props.of } });
  }

  override render({ of, what, locale, children }: Props, { failed }: State): ComponentChildren {
    if (failed === null || failed.of !== of) return children;
    return html`<${Unknown} text=${wordsFor(locale, TEXTS).undrawable(what)} />`;
  }
}

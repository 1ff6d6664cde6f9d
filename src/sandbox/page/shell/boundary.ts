import { Component, type ComponentChildren } from 'preact';

interface Props {
  /** Drawn instead of what can't be drawn. */
  readonly fallback: ComponentChildren;
  /** With another of these it is tried again. */
  readonly of: unknown;
  readonly children?: ComponentChildren;
}

/** Keeps what fails to draw from taking the page down with it. */
export class Boundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static override getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override componentDidCatch(error: unknown): void {
    console.error(error);
  }

  override componentDidUpdate({ of }: Props): void {
    if (of !== this.props.of && this.state.hasFailed) this.setState({ hasFailed: false });
  }

  override render({ fallback, children }: Props) {
    return this.state.hasFailed ? fallback : children;
  }
}

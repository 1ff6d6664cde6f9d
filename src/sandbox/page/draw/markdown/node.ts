/** The styles of `<t:…>`; reference#message-formatting-timestamp-styles */
export type TimeStyle = 't' | 'T' | 'd' | 'D' | 'f' | 'F' | 's' | 'S' | 'R';

/** A piece of a text in Discord's Markdown. Line breaks stand in `text` as they were written. */
export type Node =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'strong' | 'em' | 'underline' | 'strike' | 'spoiler' | 'quote' | 'small';
      readonly children: readonly Node[];
    }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly children: readonly Node[] }
  | { readonly kind: 'list'; readonly list: List }
  | { readonly kind: 'code'; readonly text: string }
  /** `language`: as it was written behind the opening fence, empty if none was. */
  | { readonly kind: 'fence'; readonly language: string; readonly text: string }
  /** `href`: of one of the protocols that `webAddress` lets through. */
  | {
      readonly kind: 'link';
      readonly href: string;
      readonly title: string | null;
      readonly children: readonly Node[];
    }
  | { readonly kind: 'user' | 'role' | 'channel'; readonly id: string }
  | { readonly kind: 'everyone'; readonly name: 'everyone' | 'here' }
  /** `name`: with group and subcommand, parted by spaces. */
  | { readonly kind: 'command'; readonly name: string; readonly id: string }
  /** A place that every server has, such as its list of channels. */
  | { readonly kind: 'place'; readonly name: 'customize' | 'browse' | 'guide' | 'home' | 'linked-roles' }
  /** `at`: epoch milliseconds. */
  | { readonly kind: 'time'; readonly at: number; readonly style: TimeStyle }
  | { readonly kind: 'emoji'; readonly text: string }
  | { readonly kind: 'customEmoji'; readonly name: string; readonly id: string };

export interface List {
  readonly ordered: boolean;
  /** The number of the first item. */
  readonly start: number;
  readonly items: readonly (readonly Node[])[];
}

type Texts = Readonly<Record<string, string | null>> | null | undefined;

/** A command, subcommand, option or choice. */
export interface Named {
  readonly name: string;
  readonly name_localizations?: Texts;
}

export interface Described extends Named {
  readonly description: string;
  readonly description_localizations?: Texts;
}

/** The name as this reader sees it. */
export function localName({ name, name_localizations }: Named, locale: string): string {
  return name_localizations?.[locale] ?? name;
}

/** The description as this reader sees it. */
export function localDescription(
  { description, description_localizations }: Described,
  locale: string,
): string {
  return description_localizations?.[locale] ?? description;
}

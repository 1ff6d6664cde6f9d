/** What a definition may leave out because Discord fills it in. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  type: 1,
  required: false,
  nsfw: false,
  autocomplete: false,
};

/** What Discord adds to a registered command, or translates for the one who asks. */
const ADDED = [
  'id',
  'application_id',
  'guild_id',
  'version',
  'handler',
  'dm_permission',
  'name_localized',
  'description_localized',
];

/** Commands of one server have no say in these. */
const GLOBAL_ONLY = ['contexts', 'integration_types'];

/**
 * A list of commands in a form in which ours and Discord's copy are equal exactly when nothing has to be
 * written: sorted, without defaults and without what Discord adds.
 */
export function commandForm(commands: readonly object[], scope: 'global' | 'guild'): string {
  const left = scope === 'guild' ? [...ADDED, ...GLOBAL_ONLY] : ADDED;
  const forms = commands.map((command) => {
    const kept = Object.entries(command).filter(([key]) => !left.includes(key));
    return JSON.stringify(normal(Object.fromEntries(kept)));
  });
  return forms.sort().join('\n');
}

function normal(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.every((item) => typeof item === 'number')
      ? value.toSorted((a, b) => a - b)
      : value.map(normal);
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([key, field]) => !isAbsent(field) && DEFAULTS[key] !== field)
    .map(([key, field]) => [key, normal(field)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A command in a menu has no description, which Discord gives back as an empty one. */
function isAbsent(field: unknown): boolean {
  if (field === null || field === undefined || field === '') return true;
  return typeof field === 'object' && Object.keys(field).length === 0;
}

/**
 * Names that ICU keeps for the sake of its data although the tz database calls the zone otherwise by now
 * (its file `backward`).
 */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ['Africa/Asmera', 'Africa/Asmara'],
  ['America/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
  ['America/Catamarca', 'America/Argentina/Catamarca'],
  ['America/Coral_Harbour', 'America/Atikokan'],
  ['America/Cordoba', 'America/Argentina/Cordoba'],
  ['America/Godthab', 'America/Nuuk'],
  ['America/Indianapolis', 'America/Indiana/Indianapolis'],
  ['America/Jujuy', 'America/Argentina/Jujuy'],
  ['America/Louisville', 'America/Kentucky/Louisville'],
  ['America/Mendoza', 'America/Argentina/Mendoza'],
  ['Asia/Calcutta', 'Asia/Kolkata'],
  ['Asia/Katmandu', 'Asia/Kathmandu'],
  ['Asia/Rangoon', 'Asia/Yangon'],
  ['Asia/Saigon', 'Asia/Ho_Chi_Minh'],
  ['Atlantic/Faeroe', 'Atlantic/Faroe'],
  ['Europe/Kiev', 'Europe/Kyiv'],
  ['Pacific/Enderbury', 'Pacific/Kanton'],
  ['Pacific/Ponape', 'Pacific/Pohnpei'],
  ['Pacific/Truk', 'Pacific/Chuuk'],
]);

/** A zone's name today, for one of the names that `Intl` gives back. */
export function currentName(name: string): string {
  return RENAMED.get(name) ?? name;
}

/** Every zone that this machine knows, under its name of today and the one before it. */
export function zoneNames(): { readonly zone: string; readonly names: readonly string[] }[] {
  const known = Intl.supportedValuesOf('timeZone').map((name) => {
    const zone = currentName(name);
    return { zone, names: zone === name ? [zone] : [zone, name] };
  });
  // UTC is among them on some machines only.
  return known.some(({ zone }) => zone === 'UTC') ? known : [...known, { zone: 'UTC', names: ['UTC'] }];
}

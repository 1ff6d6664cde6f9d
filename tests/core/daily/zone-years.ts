/**
 * Years of time zones, from the rules that governments published, written down by hand. Not indented: zone, year, the
 * offset on 1 January. Indented: when clocks change (UTC) and to which offset; a local time that the change touches,
 * when its post comes (UTC), and why.
 */
const TABLE = `
Pacific/Pago_Pago 2024 -11:00
Pacific/Honolulu 2024 -10:00
Pacific/Marquesas 2024 -09:30
America/Los_Angeles 2024 -08:00
  2024-03-10T10:00Z -07:00 | 2024-03-10 02:30 > 2024-03-10T10:30Z | second Sunday of March: no 02:00 to 03:00, so 03:30
  2024-11-03T09:00Z -08:00 | 2024-11-03 01:30 > 2024-11-03T08:30Z | first Sunday of November: the first 01:30 of two
America/Mexico_City 2024 -06:00
America/New_York 2024 -05:00
  2024-03-10T07:00Z -04:00 | 2024-03-10 02:30 > 2024-03-10T07:30Z | second Sunday of March: no 02:00 to 03:00, so 03:30
  2024-11-03T06:00Z -05:00 | 2024-11-03 01:30 > 2024-11-03T05:30Z | first Sunday of November: the first 01:30 of two
America/Havana 2024 -05:00
  2024-03-10T05:00Z -04:00 | 2024-03-10 00:00 > 2024-03-10T05:00Z | Cuba changes at midnight: the day begins at 01:00
  2024-11-03T05:00Z -05:00 | 2024-11-03 00:30 > 2024-11-03T04:30Z | midnight comes twice: the first 00:30
Pacific/Easter 2024 -05:00
  2024-04-07T03:00Z -06:00 | 2024-04-06 21:30 > 2024-04-07T02:30Z | together with Santiago: Saturday evening, the first 21:30
  2024-09-08T04:00Z -05:00 | 2024-09-07 22:30 > 2024-09-08T04:30Z | Saturday evening has no 22:00 to 23:00, so 23:30
America/Santiago 2024 -03:00
  2024-04-07T03:00Z -04:00 | 2024-04-06 23:30 > 2024-04-07T02:30Z | Saturday's last hour comes twice: the first 23:30
  2024-09-08T04:00Z -03:00 | 2024-09-08 00:30 > 2024-09-08T04:30Z | Sunday begins at 01:00: 00:30 becomes 01:30
America/Asuncion 2024 -03:00
  2024-03-24T03:00Z -04:00 | 2024-03-23 23:30 > 2024-03-24T02:30Z | fourth Sunday of March: Saturday's last hour twice
  2024-10-06T04:00Z -03:00 | 2024-10-06 00:00 > 2024-10-06T04:00Z | for good since then; that day begins at 01:00
America/Sao_Paulo 2024 -03:00
America/St_Johns 2024 -03:30
  2024-03-10T05:30Z -02:30 | 2024-03-10 02:30 > 2024-03-10T06:00Z | half an hour off the others, the same rule: 03:30
  2024-11-03T04:30Z -03:30 | 2024-11-03 01:30 > 2024-11-03T04:00Z | the first 01:30 of two
America/Nuuk 2024 -02:00
  2024-03-31T01:00Z -01:00 | 2024-03-30 23:30 > 2024-03-31T01:30Z | no 23:00 to 24:00: 23:30 becomes 00:30 of the next date
  2024-10-27T01:00Z -02:00 | 2024-10-26 23:30 > 2024-10-27T00:30Z | back from Sunday into Saturday: the first 23:30
Atlantic/Azores 2024 -01:00
  2024-03-31T01:00Z +00:00 | 2024-03-31 00:30 > 2024-03-31T01:30Z | Europe changes at 01:00 UTC, here midnight: 01:30
  2024-10-27T01:00Z -01:00 | 2024-10-27 00:30 > 2024-10-27T00:30Z | the first 00:30 of two
UTC 2024 +00:00
Europe/London 2024 +00:00
  2024-03-31T01:00Z +01:00 | 2024-03-31 01:30 > 2024-03-31T01:30Z | last Sunday of March: no 01:00 to 02:00, so 02:30
  2024-10-27T01:00Z +00:00 | 2024-10-27 01:30 > 2024-10-27T00:30Z | last Sunday of October: the first 01:30
Antarctica/Troll 2024 +00:00
  2024-03-31T01:00Z +02:00 | 2024-03-31 01:30 > 2024-03-31T01:30Z | two hours are left out, so 03:30
  2024-10-27T01:00Z +00:00 | 2024-10-27 02:30 > 2024-10-27T00:30Z | two hours come twice: the first 02:30
Africa/Casablanca 2024 +01:00
  2024-03-10T02:00Z +00:00 | 2024-03-10 02:30 > 2024-03-10T01:30Z | back for Ramadan: the first 02:30
  2024-04-14T02:00Z +01:00 | 2024-04-14 02:30 > 2024-04-14T02:30Z | after Ramadan: no 02:00 to 03:00, so 03:30
Africa/Lagos 2024 +01:00
Europe/Berlin 2024 +01:00
  2024-03-31T01:00Z +02:00 | 2024-03-31 02:30 > 2024-03-31T01:30Z | the same moment as in London, at 02:00: 03:30
  2024-10-27T01:00Z +01:00 | 2024-10-27 02:30 > 2024-10-27T00:30Z | the first 02:30 of two
Europe/Kyiv 2024 +02:00
  2024-03-31T01:00Z +03:00 | 2024-03-31 03:30 > 2024-03-31T01:30Z | the same moment, at 03:00: 04:30
  2024-10-27T01:00Z +02:00 | 2024-10-27 03:30 > 2024-10-27T00:30Z | the first 03:30 of two
Africa/Cairo 2024 +02:00
  2024-04-25T22:00Z +03:00 | 2024-04-26 00:30 > 2024-04-25T22:30Z | last Friday of April begins at 01:00: 01:30
  2024-10-31T21:00Z +02:00 | 2024-10-31 23:30 > 2024-10-31T20:30Z | last Thursday of October: the first 23:30
Asia/Beirut 2024 +02:00
  2024-03-30T22:00Z +03:00 | 2024-03-31 00:00 > 2024-03-30T22:00Z | last Sunday of March begins at 01:00
  2024-10-26T21:00Z +02:00 | 2024-10-26 23:30 > 2024-10-26T20:30Z | the first 23:30 of Saturday
Asia/Jerusalem 2024 +02:00
  2024-03-29T00:00Z +03:00 | 2024-03-29 02:30 > 2024-03-29T00:30Z | Friday before the last Sunday of March: 03:30
  2024-10-26T23:00Z +02:00 | 2024-10-27 01:30 > 2024-10-26T22:30Z | last Sunday of October: the first 01:30
Europe/Moscow 2024 +03:00
Asia/Kabul 2024 +04:30
Asia/Kolkata 2024 +05:30
Asia/Kathmandu 2024 +05:45
Asia/Almaty 2024 +06:00
  2024-02-29T18:00Z +05:00 | 2024-02-29 23:30 > 2024-02-29T17:30Z | a zone of its own no more: the leap day's last hour twice
Asia/Yangon 2024 +06:30
Asia/Shanghai 2024 +08:00
Australia/Eucla 2024 +08:45
Asia/Tokyo 2024 +09:00
Australia/Adelaide 2024 +10:30
  2024-04-06T16:30Z +09:30 | 2024-04-07 02:30 > 2024-04-06T16:00Z | first Sunday of April: the first 02:30
  2024-10-05T16:30Z +10:30 | 2024-10-06 02:30 > 2024-10-05T17:00Z | first Sunday of October: no 02:00 to 03:00, so 03:30
Australia/Sydney 2024 +11:00
  2024-04-06T16:00Z +10:00 | 2024-04-07 02:30 > 2024-04-06T15:30Z | first Sunday of April: the first 02:30
  2024-10-05T16:00Z +11:00 | 2024-10-06 02:30 > 2024-10-05T16:30Z | first Sunday of October: 03:30
Australia/Lord_Howe 2024 +11:00
  2024-04-06T15:00Z +10:30 | 2024-04-07 01:45 > 2024-04-06T14:45Z | back by half an hour: the first 01:45
  2024-10-05T15:30Z +11:00 | 2024-10-06 02:15 > 2024-10-05T15:45Z | forward by half an hour: 02:15 becomes 02:45
Pacific/Norfolk 2024 +12:00
  2024-04-06T15:00Z +11:00 | 2024-04-07 02:30 > 2024-04-06T14:30Z | as in Sydney since 2019: the first 02:30
  2024-10-05T15:00Z +12:00 | 2024-10-06 02:30 > 2024-10-05T15:30Z | 03:30
Pacific/Auckland 2024 +13:00
  2024-04-06T14:00Z +12:00 | 2024-04-07 02:30 > 2024-04-06T13:30Z | first Sunday of April: the first 02:30
  2024-09-28T14:00Z +13:00 | 2024-09-29 02:30 > 2024-09-28T14:30Z | last Sunday of September: 03:30
Pacific/Chatham 2024 +13:45
  2024-04-06T14:00Z +12:45 | 2024-04-07 03:15 > 2024-04-06T13:30Z | together with Auckland, at 03:45: the first 03:15
  2024-09-28T14:00Z +13:45 | 2024-09-29 03:15 > 2024-09-28T14:30Z | together with Auckland, at 02:45: 04:15
Pacific/Kiritimati 2024 +14:00

America/Mexico_City 2022 -06:00
  2022-04-03T08:00Z -05:00 | 2022-04-03 02:30 > 2022-04-03T08:30Z | first Sunday of April, for the last time: 03:30
  2022-10-30T07:00Z -06:00 | 2022-10-30 01:30 > 2022-10-30T06:30Z | last Sunday of October, abolished that week
America/Mexico_City 2023 -06:00
Africa/Cairo 2022 +02:00
Africa/Cairo 2023 +02:00
  2023-04-27T22:00Z +03:00 | 2023-04-28 00:30 > 2023-04-27T22:30Z | brought back after seven years: 01:30
  2023-10-26T21:00Z +02:00 | 2023-10-26 23:30 > 2023-10-26T20:30Z | the first 23:30 of two
America/St_Johns 2010 -03:30
  2010-03-14T03:31Z -02:30 | 2010-03-14 00:30 > 2010-03-14T04:00Z | changed at 00:01 in those years: 01:30
  2010-11-07T02:31Z -03:30 | 2010-11-07 00:00 > 2010-11-07T02:30Z | Sunday's first minute, then an hour of Saturday again
Pacific/Apia 2011 -10:00
  2011-04-02T14:00Z -11:00 | 2011-04-02 03:30 > 2011-04-02T13:30Z | first Saturday of April, 04:00: the first 03:30
  2011-09-24T14:00Z -10:00 | 2011-09-24 03:30 > 2011-09-24T14:30Z | last Saturday of September, 03:00: 04:30
  2011-12-30T10:00Z +14:00 | 2011-12-30 09:00 > none | across the date line: the 29th is followed by the 31st
`;

/** Clocks are set to another offset. */
export interface ClockChange {
  readonly at: number;
  /** Offsets from UTC in milliseconds. */
  readonly from: number;
  readonly to: number;
  readonly date: string;
  /** A local time on it, minutes after midnight. */
  readonly time: number;
  /** When a post of that time comes; `null`: there is no such date. */
  readonly posted: number | null;
  readonly why: string;
}

export interface ZoneYear {
  readonly zone: string;
  readonly year: number;
  readonly offset: number;
  readonly changes: readonly ClockChange[];
}

const HEAD = /^(\S+) (\d{4}) ([+-]\d\d:\d\d)$/;
const CHANGE = /^ {2}(\S+Z) ([+-]\d\d:\d\d) \| (\S{10}) (\d\d:\d\d) > (\S+) \| (.+)$/;

export const ZONE_YEARS: readonly ZoneYear[] = readTable();

/**
 * When a post of a local time comes, by the table's offsets alone: at the first moment at which clocks show it, else,
 * where they jump over it, as if they had not been changed yet; `null` where they jump over the whole day.
 */
export function expectedPost({ offset, changes }: ZoneYear, date: string, time: number): number | null {
  const shown = Date.parse(date) + time * 60_000;
  const spans = [{ at: Number.NEGATIVE_INFINITY, to: offset }, ...changes];
  for (const [i, { at, to }] of spans.entries()) {
    const moment = shown - to;
    if (moment >= at && moment < (changes[i]?.at ?? Number.POSITIVE_INFINITY)) return moment;
  }
  const jump = changes.find(({ at, from, to }) => shown - from >= at && shown - to < at);
  return !jump || jump.to - jump.from >= 86_400_000 ? null : shown - jump.from;
}

function readTable(): ZoneYear[] {
  const years: { zone: string; year: number; offset: number; changes: ClockChange[] }[] = [];
  for (const line of TABLE.split('\n').filter(Boolean)) {
    const [, zone, year, offset] = HEAD.exec(line) ?? [];
    if (zone && offset) {
      years.push({ zone, year: Number(year), offset: minutesOf(offset) * 60_000, changes: [] });
      continue;
    }
    const [, at, to, date, time, posted, why] = CHANGE.exec(line) ?? [];
    const of = years.at(-1);
    if (!of || !at || !to || !date || !time || !posted || !why) throw new Error(`not understood: ${line}`);
    of.changes.push({
      at: Date.parse(at),
      from: of.changes.at(-1)?.to ?? of.offset,
      to: minutesOf(to) * 60_000,
      date,
      time: minutesOf(time),
      posted: posted === 'none' ? null : Date.parse(posted),
      why,
    });
  }
  return years;
}

/** `02:30`, `+05:45`, `-03:30`. */
function minutesOf(text: string): number {
  const [hours = '', minutes] = text.replace(/^[+-]/, '').split(':');
  return (text.startsWith('-') ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

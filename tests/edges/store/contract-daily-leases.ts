import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PostOutcome } from '../../../src/app/daily-store.ts';
import type { DailyContractOptions } from './contract-daily.ts';
import { asking, done, first, key, MINUTE, TOPIC } from './daily-samples.ts';
import { NOW } from './samples.ts';

type Act =
  | { readonly does: 'lease' | 'settle'; readonly owner: string }
  | { readonly does: 'wait'; readonly ms: number };

/** Who may send the post of a day, and who says how that ended. */
export function leasesContract({ storeOf, reopen, setClock }: DailyContractOptions): void {
  const daily = () => storeOf().daily;
  const today = key('2026-11-22');
  const lease = (owner: string, of = today, content = asking('q1')) =>
    daily().lease(of, owner, MINUTE, first(content, { revealAt: NOW + MINUTE }));

  test('the first to come has it, and what they decided stays decided', async () => {
    const before = await daily().time();
    const leased = await lease('one');
    const entry = {
      key: today,
      dueAt: NOW,
      content: asking('q1'),
      outcome: null,
      revealAt: NOW + MINUTE,
      revealed: false,
    };
    expect(leased).toMatchObject({ status: 'leased', isFirst: true, entry });
    const written = await daily().entry(today);
    expect(leased).toEqual({ status: 'leased', isFirst: true, entry: written });
    expect(written?.firstLeasedAt).toBeGreaterThanOrEqual(before);

    const held = await lease('other', today, asking('q2'));
    expect(held).toEqual({ status: 'held', until: (written?.firstLeasedAt ?? 0) + MINUTE });
    await setClock(MINUTE);
    expect(await lease('other', today, asking('q2'))).toEqual({
      status: 'leased',
      isFirst: false,
      entry: written,
    });
  });

  test('each server, kind and date has its own', async () => {
    const keys = [
      today,
      key('2026-11-23'),
      key('2026-11-22', { kind: 'topic' }),
      key('2026-11-22', { subject: '9' }),
    ];
    for (const each of keys) {
      const content = each.kind === 'topic' ? TOPIC : asking('q1');
      expect(await lease('one', each, content)).toMatchObject({
        status: 'leased',
        isFirst: true,
        entry: { key: each, content },
      });
    }
  });

  test('what is left of it, to whom', async () => {
    expect(await daily().leaseLeft(today, 'one')).toBe(0);
    await lease('one');
    await setClock(20_000);
    const left = await daily().leaseLeft(today, 'one');
    expect(left).toBeGreaterThan(30_000);
    expect(left).toBeLessThanOrEqual(40_000);
    expect(await daily().leaseLeft(today, 'other')).toBe(0);
    await setClock(MINUTE);
    expect(await daily().leaseLeft(today, 'one')).toBe(0);
    await lease('other');
    expect(await daily().leaseLeft(today, 'one')).toBe(0);
    expect(await daily().leaseLeft(today, 'other')).toBeGreaterThan(30_000);
    await daily().settle(today, 'other', done());
    expect(await daily().leaseLeft(today, 'other')).toBe(0);
  });

  test('an owner’s own: held while it holds, afterwards taken again, and not as the first', async () => {
    await lease('one');
    expect(await lease('one')).toMatchObject({ status: 'held' });
    await setClock(MINUTE);
    expect(await lease('one')).toMatchObject({ status: 'leased', isFirst: false });
    expect(await daily().leaseLeft(today, 'one')).toBeGreaterThan(30_000);
  });

  test('marked after it ran out, with nobody having taken over: it was sent, and is marked', async () => {
    await lease('one');
    await setClock(60 * MINUTE);
    expect(await daily().settle(today, 'one', done())).toBe(true);
    expect(await lease('other')).toMatchObject({ status: 'settled', entry: { outcome: done() } });
  });

  test('marked after somebody has taken over: theirs to say', async () => {
    await lease('one');
    await setClock(MINUTE);
    await lease('other');
    expect(await daily().settle(today, 'one', done('1'))).toBe(false);
    expect((await daily().entry(today))?.outcome).toBeNull();
    expect(await daily().settle(today, 'other', done('2'))).toBe(true);
    expect(await daily().settle(today, 'one', done('1'))).toBe(false);
    expect((await daily().entry(today))?.outcome).toEqual(done('2'));
  });

  test('marked once: the same again is as good, another outcome is refused', async () => {
    await lease('one');
    expect(await daily().settle(today, 'one', done('1'))).toBe(true);
    expect(await daily().settle(today, 'one', done('1'))).toBe(true);
    expect(await daily().settle(today, 'one', done('2'))).toBe(false);
    expect(await daily().settle(today, 'other', done('1'))).toBe(false);
    await setClock(60 * MINUTE);
    expect(await lease('other')).toMatchObject({ status: 'settled', entry: { outcome: done('1') } });
  });

  test('marked without a lease: there is nothing to mark', async () => {
    expect(await daily().settle(today, 'one', done())).toBe(false);
    expect(await daily().entry(today)).toBeNull();
  });

  test.each<PostOutcome>([
    done(),
    { state: 'skipped', reason: 'late' },
    { state: 'refused', reason: '50001: Missing Access' },
    { state: 'uncertain', channelId: '3' },
  ])('an end that comes back as it was told, after a restart too: $state', async (outcome) => {
    await lease('one');
    await daily().settle(today, 'one', outcome);
    await reopen();
    expect((await daily().entry(today))?.outcome).toEqual(outcome);
    expect(await lease('other')).toMatchObject({ status: 'settled', entry: { outcome } });
  });

  test('skipped by rule, which only a day can be that nobody has leased', async () => {
    expect(await daily().skip(today, NOW, 'late')).toBe(true);
    expect(await daily().skip(today, NOW, 'nothing')).toBe(false);
    const outcome = { state: 'skipped', reason: 'late' };
    expect(await daily().entry(today)).toMatchObject({ key: today, dueAt: NOW, content: null, outcome });
    expect(await lease('one')).toMatchObject({ status: 'settled', entry: { outcome } });

    await lease('one', key('2026-11-23'));
    expect(await daily().skip(key('2026-11-23'), NOW, 'late')).toBe(false);
    expect(await daily().entry(key('2026-11-23'))).toMatchObject({ outcome: null });
  });

  test('any number of owners, whatever they do in whatever order: one has it at a time, one says how it ended', async () => {
    const owners = ['one', 'two', 'three'];
    // Waits never end right with a lease: the clock goes on by itself meanwhile.
    const act: fc.Arbitrary<Act> = fc.oneof(
      fc.record({ does: fc.constantFrom('lease', 'settle'), owner: fc.constantFrom(...owners) }),
      fc.record({ does: fc.constant('wait'), ms: fc.constantFrom(25_000, 61_000) }),
    );
    let run = 0;
    let clock = 0;
    const oneAtATime = async (acts: readonly Act[]) => {
      const of = key('2026-11-22', { subject: `${++run}` });
      let holder: { readonly owner: string; readonly until: number } | null = null;
      let endedBy: string | null = null;
      for (const each of acts) {
        if (each.does === 'wait') {
          clock += each.ms;
          await setClock(clock);
        } else if (each.does === 'lease') {
          const { status, ...rest } = await lease(each.owner, of);
          const isFree = holder === null || holder.until <= clock;
          expect(status).toBe(endedBy ? 'settled' : isFree ? 'leased' : 'held');
          if (status === 'leased') {
            expect(rest).toMatchObject({ isFirst: holder === null });
            holder = { owner: each.owner, until: clock + MINUTE };
          }
        } else {
          const isSettled = await daily().settle(of, each.owner, done(each.owner));
          expect(isSettled).toBe(endedBy ? endedBy === each.owner : holder?.owner === each.owner);
          if (isSettled) endedBy = each.owner;
        }
        const left = await Promise.all(owners.map((owner) => daily().leaseLeft(of, owner)));
        const holding = owners.filter((_, index) => (left[index] ?? 0) > 0);
        expect(holding).toEqual(holder && !endedBy && holder.until > clock ? [holder.owner] : []);
        const outcome = (await daily().entry(of))?.outcome ?? null;
        expect(outcome).toEqual(endedBy && done(endedBy));
      }
    };
    await fc.assert(fc.asyncProperty(fc.array(act, { maxLength: 14 }), oneAtATime), { numRuns: 40 });
  });
}

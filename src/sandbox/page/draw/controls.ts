import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Result } from '../../playground/protocol.ts';

/** What the buttons and selects of a message can do, and what they wait for. */
export interface Controls {
  /** The `custom_id` whose answer is being waited for. Meanwhile no other can be used. */
  readonly busy: string | null;
  press(customId: string): void;
  select(customId: string, values: readonly string[]): void;
}

export type Failure = Extract<Result, { readonly kind: 'failed' }>;

interface Handlers {
  readonly onPress: (customId: string) => Promise<Result>;
  readonly onSelect: (customId: string, values: readonly string[]) => Promise<Result>;
}

/**
 * Uses the controls of a message one at a time.
 *
 * @param of what the controls are part of: when it changes, an older failure is of no interest any more
 */
export function useControls(
  of: unknown,
  { onPress, onSelect }: Handlers,
): readonly [Controls, Failure | null] {
  const [busy, setBusy] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => setFailure(null), [of]);
  const wait = useCallback(async (customId: string, result: Promise<Result>) => {
    setBusy(customId);
    setFailure(null);
    const settled = await result;
    setBusy(null);
    if (settled.kind === 'failed') setFailure(settled);
  }, []);
  const press = (customId: string) => {
    if (busy === null) void wait(customId, onPress(customId));
  };
  const select = (customId: string, values: readonly string[]) => {
    if (busy === null) void wait(customId, onSelect(customId, values));
  };
  return [{ busy, press, select }, failure];
}

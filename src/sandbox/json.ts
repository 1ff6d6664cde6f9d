/** Whether a value parsed from JSON is an object with keys. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A deep copy without the keys whose value is `null`: for optional fields that means the same as absent. */
export function withoutNulls<T>(value: T): T {
  return copy(value) as T;
}

function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copy);
  if (!isRecord(value)) return value;
  const result: Record<string, unknown> = {};
  for (const key in value) {
    const entry = value[key];
    if (entry !== null && entry !== undefined) result[key] = copy(entry);
  }
  return result;
}

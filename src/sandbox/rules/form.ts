import { ApiError, type Fault } from '../errors.ts';

/** Where in a request body a value stands, from the leaf up. */
export type Path = { readonly parent: Path; readonly key: string | number } | null;

export function at(parent: Path, key: string | number): Path {
  return { parent, key };
}

interface ErrorNode {
  _errors?: Fault[];
  [key: string]: ErrorNode | Fault[] | undefined;
}

/**
 * A request body under inspection: collects all faults, then refuses once with 50035 and the nested body of
 * https://docs.discord.com/developers/reference#error-messages.
 */
export class Form {
  /** Whether keys that Discord would ignore are refused. */
  readonly strictKeys: boolean;
  readonly #errors: ErrorNode = {};
  #faults = 0;

  constructor(strictKeys: boolean) {
    this.strictKeys = strictKeys;
  }

  get clean(): boolean {
    return this.#faults === 0;
  }

  /** Notes a fault; always `false`, so that a check can return it. */
  fault(path: Path, fault: Fault): false {
    const node = this.#node(path);
    node._errors = [...(node._errors ?? []), fault];
    this.#faults += 1;
    return false;
  }

  #node(path: Path): ErrorNode {
    if (path === null) return this.#errors;
    const parent = this.#node(path.parent);
    const found = parent[path.key];
    if (found !== undefined && !Array.isArray(found)) return found;
    const made: ErrorNode = {};
    parent[path.key] = made;
    return made;
  }

  /** Throws 50035 if there were faults. */
  settle(): void {
    if (!this.clean) throw this.refusal();
  }

  refusal(): ApiError {
    const body = { message: 'Invalid Form Body', code: 50035, errors: this.#errors };
    return new ApiError(400, body);
  }
}

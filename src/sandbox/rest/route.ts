import type { Upload } from '../actions/attachments.ts';
import { FAULT } from '../errors.ts';
import { at, Form } from '../rules/form.ts';
import { isSnowflake } from '../snowflake.ts';

/** A request, apart from how it arrived. */
export interface Call {
  /** A named part of the path, percent-decoded. */
  readonly param: (name: string) => string;
  readonly query: (name: string) => string | undefined;
  readonly header: (name: string) => string | undefined;
  /** The JSON body, or `payload_json` of a multipart one; `undefined` when there is none. */
  readonly body: unknown;
  readonly uploads: readonly Upload[];
}

export interface Reply {
  readonly status: 200 | 201 | 204;
  readonly body?: unknown;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below `/api/v10`, with `:name` for the parts that vary. */
  readonly path: string;
  /** Routes that are opened by the token in their path need no authorization. */
  readonly open?: true;
  /** Throws ApiError to refuse. */
  readonly run: (call: Call) => Reply;
}

export const ok = (body: unknown): Reply => ({ status: 200, body });
export const created = (body: unknown): Reply => ({ status: 201, body });
export const noContent: Reply = { status: 204 };

/** A path part that must be an id. */
export function idParam(call: Call, name: string): string {
  const value = call.param(name);
  if (isSnowflake(value)) return value;
  const form = new Form(false);
  form.fault(at(null, name), FAULT.notNumber(value, 'snowflake'));
  throw form.refusal();
}

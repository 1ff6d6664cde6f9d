import { FAULT } from '../errors.ts';
import { isRecord } from '../json.ts';
import { COMMAND } from '../limits.ts';
import {
  anything,
  bits,
  boolean,
  type Check,
  type Checked,
  choice,
  list,
  localized,
  object,
  snowflake,
  string,
} from './checks.ts';
import {
  chatInputName,
  checkSiblings,
  commandOptions,
  description,
  longest,
  optionCharacters,
} from './command-options.ts';
import { at, Form } from './form.ts';

const anyName = string(1, COMMAND.name);

const commandShape = object(
  { name: anyName },
  {
    id: snowflake,
    type: choice(1, 2, 3),
    name_localizations: localized(anyName),
    description: string(0, COMMAND.description),
    description_localizations: localized(description),
    options: commandOptions,
    default_member_permissions: bits,
    dm_permission: boolean,
    default_permission: boolean,
    nsfw: boolean,
    contexts: list(choice(0, 1, 2), 1, 3),
    integration_types: list(choice(0, 1), 1, 2),
    handler: anything,
  },
);
export type CommandRequest = Checked<typeof commandShape>;

/** 1 chat input, 2 user, 3 message. */
export type CommandType = 1 | 2 | 3;

/** Checks one command. */
const command: Check<CommandRequest> = (value, path, form): value is CommandRequest => {
  if (!commandShape(value, path, form)) return false;
  if ((value.type ?? 1) !== 1) {
    if (value.description) return form.fault(at(path, 'description'), FAULT.tooLong(0));
    if (value.options?.length) return form.fault(at(path, 'options'), FAULT.tooLong(0));
    return true;
  }
  let good = chatInputName(value.name, at(path, 'name'), form);
  for (const [locale, name] of Object.entries(value.name_localizations ?? {})) {
    const where = at(at(path, 'name_localizations'), locale);
    if (name !== null) good = chatInputName(name, where, form) && good;
  }
  if (!value.description) good = form.fault(at(path, 'description'), FAULT.required);
  checkSiblings(value.options ?? [], at(path, 'options'), form);
  const size =
    longest(value.name, value.name_localizations) +
    longest(value.description ?? '', value.description_localizations) +
    optionCharacters(value.options ?? []);
  if (size > COMMAND.characters) good = form.fault(path, FAULT.commandTooLarge(COMMAND.characters));
  return good && form.clean;
};

/** A command to be created. Throws 50035. */
export function newCommand(body: unknown, strictKeys: boolean): CommandRequest {
  const form = new Form(strictKeys);
  if (command(body, null, form) && form.clean) return body;
  throw form.refusal();
}

/** A change of a stored command: what it leaves out stays as it was. */
export function changedCommand(before: CommandRequest, body: unknown, strictKeys: boolean): CommandRequest {
  if (!isRecord(body)) return newCommand(body, strictKeys);
  return newCommand({ ...before, ...body }, strictKeys);
}

/** All commands of a scope at once, as PUT sends them. */
export function commandSet(body: unknown, strictKeys: boolean): readonly CommandRequest[] {
  const form = new Form(strictKeys);
  if (!list(command, 0, Number.POSITIVE_INFINITY)(body, null, form)) throw form.refusal();
  const names = new Set<string>();
  for (const [index, one] of body.entries()) {
    const key = `${one.type ?? 1}:${one.name}`;
    if (names.has(key)) form.fault(at(null, index), FAULT.commandNameTaken);
    names.add(key);
  }
  form.settle();
  return body;
}

import { FAULT } from '../errors.ts';
import { COMPONENT } from '../limits.ts';
import {
  boolean,
  type Check,
  type Checked,
  choice,
  integer,
  list,
  object,
  snowflake,
  string,
  url,
} from './checks.ts';
import { at } from './form.ts';

/** What a member can press or choose from: buttons and selects. */

const INT32 = 2 ** 31 - 1;
export const componentId = integer(0, INT32);
export const customId = string(1, COMPONENT.customId);

const emojiShape = object({}, { id: snowflake, name: string(0, COMPONENT.emojiName), animated: boolean });
type Emoji = Checked<typeof emojiShape>;
const UNICODE_EMOJI = /^(?:\p{RGI_Emoji}|\p{Extended_Pictographic}\uFE0F?)$/v;

/** A custom emoji by id, or exactly one Unicode emoji. */
const emoji: Check<Emoji> = (value, path, form): value is Emoji => {
  if (!emojiShape(value, path, form)) return false;
  if (value.id !== undefined && value.id !== null) return true;
  return UNICODE_EMOJI.test(value.name ?? '') || form.fault(at(path, 'name'), FAULT.badEmoji);
};

const buttonShape = object(
  { type: choice(2), style: choice(1, 2, 3, 4, 5, 6) },
  {
    id: componentId,
    custom_id: customId,
    label: string(0, COMPONENT.buttonLabel),
    disabled: boolean,
    url: url(COMPONENT.buttonUrl, ['http', 'https', 'discord']),
    sku_id: snowflake,
    emoji,
  },
);
export type Button = Checked<typeof buttonShape>;
const LINK = 5;
const PREMIUM = 6;

export const button: Check<Button> = (value, path, form): value is Button => {
  if (!buttonShape(value, path, form)) return false;
  const has = (key: 'custom_id' | 'url' | 'sku_id' | 'emoji') =>
    value[key] !== undefined && value[key] !== null;
  let good = true;
  if (value.style === PREMIUM) {
    return has('sku_id') || form.fault(at(path, 'sku_id'), FAULT.required);
  }
  if (!value.label && !has('emoji')) good = form.fault(path, FAULT.labelMissing);
  if (has('custom_id') && has('url')) return form.fault(path, FAULT.customIdAndUrl);
  if (value.style === LINK && !has('url')) good = form.fault(at(path, 'url'), FAULT.urlMissing);
  if (value.style !== LINK && !has('custom_id'))
    good = form.fault(at(path, 'custom_id'), FAULT.customIdMissing);
  return good;
};

const selectOption = object(
  { label: string(1, COMPONENT.optionText), value: string(1, COMPONENT.optionText) },
  { description: string(0, COMPONENT.optionText), default: boolean, emoji },
);

const everySelect = {
  id: componentId,
  placeholder: string(0, COMPONENT.placeholder),
  min_values: integer(0, COMPONENT.selectOptions),
  max_values: integer(1, COMPONENT.selectOptions),
  disabled: boolean,
  required: boolean,
};
const stringSelectShape = object(
  { type: choice(3), custom_id: customId, options: list(selectOption, 1, COMPONENT.selectOptions) },
  everySelect,
);
type StringSelect = Checked<typeof stringSelectShape>;

export const stringSelect: Check<StringSelect> = (value, path, form): value is StringSelect => {
  if (!stringSelectShape(value, path, form)) return false;
  let good = true;
  const seen = new Set<string>();
  for (const [index, option] of value.options.entries()) {
    if (seen.has(option.value)) {
      good = form.fault(at(at(path, 'options'), index), FAULT.optionValueTaken);
    }
    seen.add(option.value);
  }
  const chosen = value.options.filter((option) => option.default === true).length;
  if (chosen > (value.max_values ?? 1)) good = form.fault(at(path, 'options'), FAULT.tooManyDefaults);
  const most = Math.min(value.max_values ?? 1, value.options.length);
  if ((value.min_values ?? 1) > most) good = form.fault(at(path, 'min_values'), FAULT.tooBig(most));
  return good;
};

const defaultValues = list(
  object({ id: snowflake, type: choice('user', 'role', 'channel') }, {}),
  0,
  COMPONENT.selectOptions,
);
const entitySelect = <const T extends number>(type: T) =>
  object({ type: choice(type), custom_id: customId }, { ...everySelect, default_values: defaultValues });

export const userSelect = entitySelect(5);
export const roleSelect = entitySelect(6);
export const mentionableSelect = entitySelect(7);
export const channelSelect = object(
  { type: choice(8), custom_id: customId },
  { ...everySelect, default_values: defaultValues, channel_types: list(integer(0, 99), 0, 99) },
);

export type Select =
  | StringSelect
  | Checked<typeof userSelect>
  | Checked<typeof roleSelect>
  | Checked<typeof mentionableSelect>
  | Checked<typeof channelSelect>;

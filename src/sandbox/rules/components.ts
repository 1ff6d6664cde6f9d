import { FAULT } from '../errors.ts';
import { COMPONENT } from '../limits.ts';
import {
  anything,
  boolean,
  byType,
  type Check,
  type Checked,
  choice,
  integer,
  list,
  object,
  string,
  url,
} from './checks.ts';
import {
  type Button,
  button,
  channelSelect,
  componentId,
  mentionableSelect,
  roleSelect,
  type Select,
  stringSelect,
  userSelect,
} from './controls.ts';
import { at, type Form, type Path } from './form.ts';

/** The components of a message, one by one; rules.layout looks at them together. */

const rowShape = object(
  {
    type: choice(1),
    components: list(
      byType({
        2: button,
        3: stringSelect,
        5: userSelect,
        6: roleSelect,
        7: mentionableSelect,
        8: channelSelect,
      }),
      1,
      COMPONENT.buttonsInRow,
    ),
  },
  { id: componentId },
);
type ActionRow = Checked<typeof rowShape>;
const BUTTON = 2;

/** Up to five buttons, or one select. */
const actionRow: Check<ActionRow> = (value, path, form): value is ActionRow => {
  if (!rowShape(value, path, form)) return false;
  const hasSelect = value.components.some((child) => child.type !== BUTTON);
  if (!hasSelect || value.components.length === 1) return true;
  return form.fault(at(at(path, 'components'), 1), FAULT.rowTooWide);
};

export const textDisplay = object(
  { type: choice(10), content: string(1, COMPONENT.displayedText) },
  { id: componentId },
);

/** Told by Discord in answers, passed over in requests; components/reference#unfurled-media-item */
const unfurledNotes = {
  proxy_url: anything,
  width: anything,
  height: anything,
  content_type: anything,
  placeholder: anything,
  placeholder_version: anything,
  flags: anything,
  attachment_id: anything,
};
const media = object({ url: url(2048, ['http', 'https', 'attachment']) }, unfurledNotes);
const uploaded = object({ url: url(2048, ['attachment']) }, unfurledNotes);
const mediaNotes = { description: string(1, COMPONENT.mediaDescription), spoiler: boolean };

const thumbnail = object({ type: choice(11), media }, { id: componentId, ...mediaNotes });
const section = object(
  {
    type: choice(9),
    components: list(byType({ 10: textDisplay }), 1, COMPONENT.sectionTexts),
    accessory: byType({ 2: button, 11: thumbnail }),
  },
  { id: componentId },
);
const gallery = object(
  { type: choice(12), items: list(object({ media }, mediaNotes), 1, COMPONENT.galleryItems) },
  { id: componentId },
);
const file = object(
  { type: choice(13), file: uploaded },
  { id: componentId, spoiler: boolean, name: anything, size: anything },
);
const separator = object({ type: choice(14) }, { id: componentId, divider: boolean, spacing: choice(1, 2) });

const inContainer = {
  1: actionRow,
  9: section,
  10: textDisplay,
  12: gallery,
  13: file,
  14: separator,
} as const;
const container = object(
  { type: choice(17), components: list(byType(inContainer), 1, COMPONENT.total) },
  { id: componentId, accent_color: integer(0, 0xffffff), spoiler: boolean },
);

/** Top level of a message without IS_COMPONENTS_V2. */
const legacyComponents = list(byType({ 1: actionRow }), 0, COMPONENT.rows);
/** Top level of a message with IS_COMPONENTS_V2. */
const componentsV2 = list(byType({ ...inContainer, 17: container }), 0, COMPONENT.total);

export type TopLevel = Checked<typeof componentsV2>[number];
/** Every component that can occur in a message. Stored ones have their `id`. */
export type Component = TopLevel | Button | Select | Checked<typeof thumbnail>;

export function componentList(
  value: unknown,
  v2: boolean,
  path: Path,
  form: Form,
): value is readonly TopLevel[] {
  return v2 ? componentsV2(value, path, form) : legacyComponents(value, path, form);
}

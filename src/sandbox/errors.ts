/** Discord's answers to bad requests. https://docs.discord.com/developers/topics/opcodes-and-status-codes */
const REFUSALS = {
  notFound: [404, 0, '404: Not Found'],
  methodNotAllowed: [405, 0, '405: Method Not Allowed'],
  unauthorized: [401, 0, '401: Unauthorized'],
  unknownApplication: [404, 10002, 'Unknown Application'],
  unknownChannel: [404, 10003, 'Unknown Channel'],
  unknownGuild: [404, 10004, 'Unknown Guild'],
  unknownMember: [404, 10007, 'Unknown Member'],
  unknownMessage: [404, 10008, 'Unknown Message'],
  unknownRole: [404, 10011, 'Unknown Role'],
  unknownUser: [404, 10013, 'Unknown User'],
  unknownWebhook: [404, 10015, 'Unknown Webhook'],
  unknownInteraction: [404, 10062, 'Unknown interaction'],
  unknownCommand: [404, 10063, 'Unknown application command'],
  tooManyCommands: [400, 30032, 'Maximum number of application commands reached (100).'],
  tooManyCreates: [400, 30034, 'Max number of daily application command creates has been reached (200)'],
  tooLarge: [413, 40005, 'Request entity too large'],
  alreadyAcknowledged: [400, 40060, 'Interaction has already been acknowledged.'],
  missingAccess: [403, 50001, 'Missing Access'],
  notInDm: [403, 50003, 'Cannot execute action on a DM channel'],
  notYourMessage: [403, 50005, 'Cannot edit a message authored by another user'],
  emptyMessage: [400, 50006, 'Cannot send an empty message'],
  cannotMessageUser: [403, 50007, 'Cannot send messages to this user'],
  missingPermissions: [403, 50013, 'Missing Permissions'],
  invalidWebhookToken: [401, 50027, 'Invalid Webhook Token'],
  invalidRecipient: [400, 50033, 'Invalid Recipient(s)'],
  invalidSticker: [400, 50081, 'Invalid sticker sent'],
  invalidJson: [400, 50109, 'The request body contains invalid JSON.'],
  cannotReadHistoryToReply: [403, 160002, 'Cannot reply without permission to read message history'],
} as const satisfies Record<string, readonly [status: number, code: number, message: string]>;

export type Refusal = keyof typeof REFUSALS;

/** A request that Discord refuses: HTTP status and the body of the answer. */
export class ApiError extends Error {
  readonly status: number;
  readonly body: object;

  constructor(status: number, body: { readonly message: string; readonly code: number }) {
    super(`${body.message} (${body.code})`);
    this.name = 'ApiError';
    this.status = status;
    this.body = body;
  }
}

export function refuse(refusal: Refusal): ApiError {
  const [status, code, message] = REFUSALS[refusal];
  return new ApiError(status, { message, code });
}

/** One fault of one field: an entry of `_errors`. */
export interface Fault {
  readonly code: string;
  readonly message: string;
}

const fault = (code: string, message: string): Fault => ({ code, message });
/** Discord refuses this at this place, but the code is not known: it is named in Discord's manner. */
const assumed = fault;
const list = (values: readonly (string | number)[]): string =>
  `(${values.join(', ')}${values.length === 1 ? ',' : ''})`;

/**
 * Field faults. Discord documents their form (https://docs.discord.com/developers/reference#error-messages) but
 * few codes; these are the ones developers report, save for those marked as assumed.
 */
export const FAULT = {
  required: fault('BASE_TYPE_REQUIRED', 'This field is required'),
  length: (min: number, max: number) =>
    fault('BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`),
  tooLong: (max: number) => fault('BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`),
  choices: (values: readonly (string | number)[]) =>
    fault('BASE_TYPE_CHOICES', `Value must be one of ${list(values)}.`),
  unionType: (values: readonly number[]) =>
    fault('UNION_TYPE_CHOICES', `Value of field "type" must be one of ${list(values)}.`),
  notString: fault('STRING_TYPE_CONVERT', 'Could not interpret the value as string.'),
  notNumber: (value: unknown, kind: 'int' | 'float' | 'snowflake') =>
    fault('NUMBER_TYPE_COERCE', `Value "${String(value)}" is not ${kind}.`),
  tooSmall: (min: number) => fault('NUMBER_TYPE_MIN', `Value should be greater than or equal to ${min}.`),
  tooBig: (max: number) => fault('NUMBER_TYPE_MAX', `Value should be less than or equal to ${max}.`),
  notBoolean: fault('BOOLEAN_TYPE_CONVERT', 'Must be either true or false.'),
  notList: fault('LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType'),
  notObject: fault('MODEL_TYPE_CONVERT', 'Only dictionaries may be used in a ModelType'),
  notDate: fault('DATE_TIME_TYPE_PARSE', 'Could not parse the value. Should be ISO8601.'),
  notUrl: fault('URL_TYPE_INVALID_URL', 'Not a well formed URL.'),
  urlScheme: (scheme: string, allowed: readonly string[]) =>
    fault('URL_TYPE_INVALID_SCHEME', `Scheme "${scheme}" must be one of (${allowed.join(', ')}).`),
  badLocale: (locale: string) => fault('BASE_TYPE_CHOICES', `"${locale}" is not an available locale.`),

  commandName: fault('APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid'),
  commandNameTaken: fault('APPLICATION_COMMANDS_DUPLICATE_NAME', 'Application command names must be unique'),
  commandTooLarge: (max: number) =>
    fault('APPLICATION_COMMAND_TOO_LARGE', `Command exceeds maximum size (${max})`),
  optionNameTaken: assumed('APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS', 'Option name already exists'),
  choiceNameTaken: assumed(
    'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS',
    'Option choice name already exists',
  ),
  requiredAfterOptional: fault(
    'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    'Required options must be placed before non-required options',
  ),
  optionsMixed: fault(
    'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
    'Sub-command and sub-command group option types are mutually exclusive to all other types',
  ),
  autocompleteWithChoices: assumed(
    'APPLICATION_COMMAND_OPTION_AUTOCOMPLETE_CHOICES',
    'Autocomplete and choices cannot both be specified',
  ),
  rangeReversed: assumed('APPLICATION_COMMAND_OPTION_MIN_MAX_INVALID', 'The minimum exceeds the maximum'),

  nonceTooLong: (max: number) => fault('NONCE_TYPE_TOO_LONG', `Must be ${max} or fewer characters long.`),
  nonceType: fault('NONCE_TYPE_INVALID_TYPE', 'This field must be a string or integer.'),
  embedsTooLarge: (max: number) =>
    fault('MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${max}`),
  mentionsExclusive: (kind: string) =>
    fault(
      'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
      `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
    ),
  referenceUnknown: fault('MESSAGE_REFERENCE_UNKNOWN_MESSAGE', 'Unknown message'),
  legacyField: (field: string) =>
    fault(
      'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
      `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
    ),
  flagStays: fault(
    'MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG',
    'MessageFlags.IS_COMPONENTS_V2 cannot be removed',
  ),
  tooManyComponents: (max: number) =>
    fault('COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', `The total number of components exceeds ${max}`),
  tooMuchText: (max: number) =>
    fault(
      'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      `Components displayable text size exceeds maximum size of ${max}`,
    ),
  rowTooWide: fault('COMPONENT_LAYOUT_WIDTH_EXCEEDED', 'The specified component exceeds the maximum width'),
  customIdTaken: fault('COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated'),
  componentIdTaken: assumed('COMPONENT_ID_DUPLICATED', 'Component id cannot be duplicated'),
  customIdMissing: fault('BUTTON_COMPONENT_CUSTOM_ID_REQUIRED', 'A custom id is required'),
  customIdAndUrl: fault(
    'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
    'A custom id and url cannot both be specified',
  ),
  urlMissing: assumed('BUTTON_COMPONENT_URL_REQUIRED', 'A url is required'),
  labelMissing: assumed('BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED', 'A label or emoji is required'),
  badEmoji: fault('BUTTON_COMPONENT_INVALID_EMOJI', 'Invalid emoji'),
  optionValueTaken: fault(
    'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
    'The specified option value is already used',
  ),
  tooManyDefaults: fault(
    'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES',
    'The specified number of default values exceeds the specified maximum values',
  ),
  attachmentMissing: fault(
    'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
    'Referenced attachment was not found',
  ),

  /** The sandbox's own: Discord ignores keys that it does not know, which hides spelling mistakes. */
  unknownKey: (key: string) => fault('SANDBOX_UNKNOWN_KEY', `Discord knows no field "${key}" here`),
  /** The sandbox's own: Discord can do this, the sandbox cannot, and passing over it would hide that. */
  unsupported: (what: string) => fault('SANDBOX_UNSUPPORTED', `The sandbox knows no ${what}`),
} as const;

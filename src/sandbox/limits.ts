/**
 * Discord's limits, each with the page that states it, below https://docs.discord.com/developers/.
 * Lengths count Unicode characters, not UTF-16 units. Times are milliseconds.
 */

/** interactions/application-commands#registering-a-command, #application-command-object */
export const COMMAND = {
  perScope: { 1: 100, 2: 15, 3: 15 } as Readonly<Record<number, number>>,
  name: 32,
  description: 100,
  options: 25,
  choices: 25,
  choiceName: 100,
  choiceValue: 100,
  optionLength: 6000,
  /** Names, descriptions and choice values together; of each text the longest localization counts. */
  characters: 8000,
  /** New commands in a scope; overwriting one of the same name does not count. */
  createsPerDay: 200,
} as const;

/** interactions/receiving-and-responding#interaction-callback */
export const INTERACTION = {
  firstResponse: 3_000,
  tokenLifetime: 15 * 60_000,
  autocompleteChoices: 25,
  /** Bytes a reply may upload without boosts; reference#uploading-files */
  attachmentSize: 10 * 1024 * 1024,
} as const;

/** Bytes of all files that come with one message; resources/message#create-message-limitations */
export const REQUEST_SIZE = 25 * 1024 * 1024;

/** resources/guild#list-guild-members */
export const MEMBER_LIST = { listed: 1000, listedByDefault: 1 } as const;

/** resources/user#get-current-user-guilds */
export const OWN_GUILDS = { listed: 200 } as const;

/** resources/message#create-message, #embed-object-embed-limits */
export const MESSAGE = {
  content: 2000,
  embeds: 10,
  embedCharacters: 6000,
  embedTitle: 256,
  embedDescription: 4096,
  embedFields: 25,
  fieldName: 256,
  fieldValue: 1024,
  footerText: 2048,
  authorName: 256,
  url: 2048,
  mentionList: 100,
  nonce: 25,
  /** Milliseconds in which a nonce counts as used: the documentation says “the past few minutes”. */
  nonceLifetime: 3 * 60_000,
  attachments: 10,
  attachmentText: 1024,
  stickers: 3,
  listed: 100,
  listedByDefault: 50,
} as const;

/** components/reference, one entry per component */
export const COMPONENT = {
  rows: 5,
  total: 40,
  displayedText: 4000,
  customId: 100,
  buttonsInRow: 5,
  buttonLabel: 80,
  buttonUrl: 512,
  emojiName: 32,
  selectOptions: 25,
  optionText: 100,
  placeholder: 150,
  sectionTexts: 3,
  galleryItems: 10,
  mediaDescription: 1024,
} as const;

/** components/reference#label, #text-input, #radio-group, #checkbox-group; interactions/receiving-and-responding#modal */
export const MODAL = {
  title: 45,
  components: 5,
  label: 45,
  description: 100,
  inputValue: 4000,
  inputPlaceholder: 100,
  radioOptions: 10,
  checkboxOptions: 10,
  uploads: 10,
} as const;

/** events/gateway, topics/opcodes-and-status-codes */
export const GATEWAY = {
  /** Milliseconds between heartbeats, as Discord's gateway says in HELLO; #hello-event */
  heartbeatInterval: 41_250,
  /** The sandbox's own choice: how much of an interval a heartbeat may be late. Discord tells of a tolerance only. */
  heartbeatTolerance: 0.5,
  /** #sending-events */
  payloadBytes: 4096,
  /** #rate-limiting: frames of a connection, heartbeats among them. */
  commands: { requests: 120, ms: 60_000 },
  /** #identifying */
  sessionStarts: { requests: 1000, ms: 24 * 60 * 60_000 },
  /** #session-start-limit-object: identifies of a concurrency key. */
  identifies: { requests: 1, ms: 5_000 },
  maxConcurrency: 1,
} as const;

/** events/gateway-events#request-guild-members, #guild-members-chunk */
export const MEMBERS = {
  perChunk: 1000,
  searched: 100,
  nonceBytes: 32,
  /** All members of a server; change-log#introducing-rate-limit-when-requesting-all-guild-members */
  all: { requests: 1, ms: 30_000 },
} as const;

/** topics/rate-limits */
export const RATE_LIMIT = {
  globalPerSecond: 50,
  invalidRequests: 10_000,
  invalidWindow: 10 * 60_000,
  /** The sandbox's own choice: Discord does not say; developers report an hour to a day. */
  blockedFor: 60 * 60_000,
} as const;

/**
 * How many requests fit into how many milliseconds, by method and route, for each channel, server or webhook. The
 * sandbox's own choice: Discord states none and may change them at any time. They are about what developers have
 * measured; routes that are not listed have been seen without a bucket, or with one too large to matter.
 */
export const BUCKETS: Readonly<Record<string, { readonly requests: number; readonly ms: number }>> = {
  'GET /channels/:channel_id/messages': { requests: 5, ms: 5_000 },
  'POST /channels/:channel_id/messages': { requests: 5, ms: 5_000 },
  'POST /channels/:channel_id/messages/bulk-delete': { requests: 1, ms: 3_000 },
  'GET /channels/:channel_id/messages/:message_id': { requests: 5, ms: 5_000 },
  'PATCH /channels/:channel_id/messages/:message_id': { requests: 5, ms: 5_000 },
  'DELETE /channels/:channel_id/messages/:message_id': { requests: 5, ms: 1_000 },
  'PUT /channels/:channel_id/messages/:message_id/reactions/:emoji/@me': { requests: 1, ms: 250 },
  'POST /channels/:channel_id/typing': { requests: 5, ms: 5_000 },
  'GET /guilds/:guild_id/members': { requests: 10, ms: 10_000 },
  'GET /guilds/:guild_id/members/:user_id': { requests: 5, ms: 1_000 },
  'POST /webhooks/:webhook_id/:token': { requests: 5, ms: 2_000 },
  'GET /webhooks/:webhook_id/:token/messages/:message_id': { requests: 5, ms: 2_000 },
  'PATCH /webhooks/:webhook_id/:token/messages/:message_id': { requests: 5, ms: 2_000 },
  'DELETE /webhooks/:webhook_id/:token/messages/:message_id': { requests: 5, ms: 2_000 },
  'POST /applications/:application_id/commands': { requests: 5, ms: 20_000 },
  'PUT /applications/:application_id/commands': { requests: 5, ms: 20_000 },
  'POST /applications/:application_id/guilds/:guild_id/commands': { requests: 5, ms: 20_000 },
  'PUT /applications/:application_id/guilds/:guild_id/commands': { requests: 5, ms: 20_000 },
};

/** How much the sandbox remembers. Not Discord's numbers: they only bound memory. */
export const KEPT = {
  messagesPerChannel: 1000,
  /** Bytes of uploaded files, over all messages. */
  attachmentBytes: 64 * 1024 * 1024,
  interactions: 20_000,
  requests: 10_000,
  eventsPerSession: 1000,
  sessions: 64,
  /** Above this many, windows of rate limits that have closed are cleared away. */
  rateLimitWindows: 1000,
  /** Milliseconds in which a client that lost its connection can resume. */
  resumable: 5 * 60_000,
} as const;

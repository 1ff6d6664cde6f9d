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
} as const;

/** interactions/receiving-and-responding#interaction-callback */
export const INTERACTION = {
  firstResponse: 3_000,
  tokenLifetime: 15 * 60_000,
  autocompleteChoices: 25,
  /** Bytes a reply may upload without boosts; reference#uploading-files */
  attachmentSize: 10 * 1024 * 1024,
} as const;

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

/** Milliseconds between heartbeats, as Discord's gateway says in HELLO; events/gateway#hello-event */
export const HEARTBEAT_INTERVAL = 41_250;

/** How much the sandbox remembers. Not Discord's numbers: they only bound memory. */
export const KEPT = {
  messagesPerChannel: 1000,
  interactions: 20_000,
  requests: 10_000,
  eventsPerSession: 1000,
  sessions: 64,
  /** Milliseconds in which a client that lost its connection can resume. */
  resumable: 5 * 60_000,
} as const;

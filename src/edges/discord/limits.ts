/**
 * Discord's limits, in UTF-16 code units or pieces.
 * Sources: https://docs.discord.com/developers/components/reference,
 * https://docs.discord.com/developers/interactions/application-commands,
 * https://docs.discord.com/developers/reference#uploading-files.
 */
export const LIMITS = {
  /** Text of all text displays of a message together. */
  messageText: 4000,
  /** Components of a message, nested ones counted. */
  components: 40,
  buttonsPerRow: 5,
  buttonLabel: 80,
  modalTitle: 45,
  /** Text field of a modal. */
  fieldText: 4000,
  customId: 100,
  selectOptions: 25,
  /** Label, value and description of a select's option, and its placeholder. */
  optionText: 100,
  placeholder: 150,
  galleryItems: 10,
  pictureDescription: 1024,
  /** Bytes of a message's files together, in a server without boosts. */
  uploadBytes: 10 * 1024 * 1024,
  commandName: 32,
  commandDescription: 100,
  commandOptions: 25,
  completions: 25,
  completionText: 100,
  /** Names, descriptions and values of one command together, the longest localization counted. */
  commandText: 8000,
} as const;

/** Our own choices, within Discord's limits. */
export const CHOICES = {
  /** A question is a sentence, not an essay. */
  questionInput: 300,
  /** As long as what autocomplete offers can be. */
  topicInput: 100,
  /** Longer than any zone's name and what people type instead. */
  timezoneInput: 60,
  /** `晚上9点半`, `9:30 p.m.` */
  clockInput: 20,
  /** All seven, written out. */
  daysInput: 80,
  /** A heading that stands alone. */
  title: 200,
  /** A heading above one of several passages. */
  subheading: 120,
  /** Names in a list: the longest with which all of the list fits. */
  listedTitles: [100, 60, 40, 20],
  /** A longer address of a source is not worth its share of the message. */
  sourceUrl: 500,
  /** A quoted question stays one or two lines on a telephone. */
  quotedQuestion: 200,
  /** A word of a correction or suggestion. */
  quotedTerm: 60,
  /** Corrections, and terms that may have been meant. */
  suggestions: 3,
  /** A heading path longer than this loses its outer headings. */
  headingPath: 200,
  /** First words of a passage that may not be the answer. */
  teaser: 150,
  /** Pictures of one message: more would push its buttons off the screen. */
  pictures: 4,
  /** Bytes of pictures that go with a first response, which has 3 s: 1 MB takes 1 s at 8 Mbit/s. */
  directUpload: 1024 * 1024,
  /** Questions of a round unless asked otherwise, and at most. */
  roundLength: 5,
  longestRound: 20,
  /** Longer choices stand above the buttons, not on them. */
  choiceLabel: 40,
  /** A wrong choice on the button that explains it. */
  whyNot: 30,
  /** A quoted sentence of the notes under a verdict. */
  explanation: 600,
  /** Questions that a summary names for reading again. */
  reread: 5,
  /** Widest table in a code block that does not wrap on a laptop. */
  tableColumns: 60,
} as const;

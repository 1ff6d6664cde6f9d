/** When something comes each day unless somebody says otherwise: 09:00, in minutes. */
export const DEFAULT_TIME = 9 * 60;

/** A post is taken for so long: four times what a request takes that Discord answers slowly. */
export const LEASE_MS = 60_000;

/** With less of a lease left, whoever has it gives up: a request and its repetitions must end within it. */
export const LEAST_LEFT_MS = 30_000;

/** How often a process tells that it lives, and for how long it then counts as alive. */
export const BEAT_MS = 10_000;
export const ALIVE_MS = 30_000;

/** Requests a second of all posters together: half of what Discord allows a bot, so that members are answered meanwhile. */
export const POSTS_A_SECOND = 25;

/**
 * Posts and counts under way at a time, each with one request: discord.js sends them in order, and answers to members
 * wait behind them.
 */
export const POSTS_AT_ONCE = 5;

/** Plans read at a time: some seconds of work. */
export const PLANS_AT_A_TIME = 200;

/** Lines looked through at a time: a read and a write each, during which SQLite keeps the event loop waiting. */
export const LINES_AT_A_TIME = 20;

/** Ids of servers read at a time: some milliseconds on SQLite, which keeps the event loop waiting. */
export const SERVERS_AT_A_TIME = 500;

/** How often it is asked what is due. */
export const TICK_MS = 5_000;

/** When to look again at a post that could not be finished. */
export const RETRY_MS = 15_000;

/** Days in a row that Discord refuses a post until its plan rests. */
export const MOST_REFUSALS = 3;

/** All plans are looked at again at every start and so often: no plan must ever be lost to a date that was once noted. */
export const REVIEW_PLANS_MS = 86_400_000;

/** An open question tells how many have answered no more often than this. */
export const COUNT_MS = 20_000;

/** A post is drawn anew within so long, or not this time: Discord may be slow twice, and repetitions come in vain. */
export const REDRAW_MS = 30_000;

/** Before the answer is shown, the count stays as it is: twice what drawing it may take. */
export const LAST_COUNT_MS = 60_000;

/** An answer that Discord refuses to show is tried again: permissions come back. A day's post is of interest for a day. */
export const REVEAL_TRIED_MS = 86_400_000;

/** Pauses between those tries: soon after a slip, and twenty tries in all. */
export const LEAST_REVEAL_PAUSE_MS = 60_000;
export const MOST_REVEAL_PAUSE_MS = 2 * 3_600_000;

/** Members named with the longest streaks. */
export const STREAKS_SHOWN = 3;

/** A streak longer than this is not counted further. */
export const STREAK_DAYS = 366;

/** A server's data is kept so long after the bot was removed from it. */
export const KEPT_AFTER_LEAVING_MS = 30 * 86_400_000;

import type { Command } from '../command.ts';
import { ask } from './ask.ts';
import { daily } from './daily.ts';
import { find } from './find.ts';
import { help } from './help.ts';
import { privacy } from './privacy.ts';
import { quiz } from './quiz.ts';
import { remind } from './remind.ts';
import { settings } from './settings.ts';
import { topics } from './topics.ts';

/** Every command, in the order in which `/help` names them. */
export const commands: readonly Command[] = [ask, topics, quiz, remind, find, privacy, settings, daily, help];

import type { Command } from '../command.ts';
import { ask } from './ask.ts';

/** Every slash command. */
export const commands: readonly Command[] = [ask];

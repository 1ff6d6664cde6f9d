import type { ButtonAction } from '../command.ts';
import { page } from './page.ts';
import { topic } from './topic.ts';

/** Every action a button can name. */
export const buttonActions: readonly ButtonAction[] = [page, topic];

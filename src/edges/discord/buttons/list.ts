import type { ButtonAction } from '../command.ts';
import { page } from './page.ts';
import { read } from './read.ts';
import { share } from './share.ts';
import { topic } from './topic.ts';
import { topics } from './topics.ts';

/** Every action a button can name. */
export const buttonActions: readonly ButtonAction[] = [page, read, share, topic, topics];

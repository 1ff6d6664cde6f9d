/** What stands for the words left out. */
export const BLANK = '____';

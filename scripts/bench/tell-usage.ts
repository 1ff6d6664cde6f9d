import type { FromBot } from './bot-process.ts';

/**
 * Loaded before a bot that is measured: tells what its process has used when the parent asks, ends with the parent,
 * and keeps nothing running itself.
 */

process.on('message', () => {
  const { user, system } = process.cpuUsage();
  const usage: FromBot = {
    kind: 'usage',
    cpuMicros: user + system,
    residentMB: process.memoryUsage.rss() / 2 ** 20,
  };
  process.send?.(usage);
});
process.on('disconnect', () => process.exit());
process.channel?.unref();

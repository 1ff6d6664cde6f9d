import { html } from 'htm/preact';
import { useState } from 'preact/hooks';
import type { Ask } from '../view.ts';
import { CLOCK_STEPS, type ClockStep, stepLength } from './clock-steps.ts';
import { Icon } from './icons.ts';
import type { Words } from './texts.ts';

interface Props {
  readonly now: number;
  readonly locale: string;
  readonly ask: Ask;
  readonly words: Words;
}

/** What time it is in the playground, and how to move it on. */
export function Clock({ now, locale, ask, words }: Props) {
  const [isMoving, setMoving] = useState(false);
  const move = async (step: ClockStep) => {
    setMoving(true);
    await ask({ do: 'moveClock', ms: stepLength(step, now) });
    setMoving(false);
  };
  const shown = new Intl.DateTimeFormat(locale, {
    month: 'short',
    day: 'numeric',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(now);
  return html`<div class="shell-clock">
    <button class="shell-clock-button" type="button" popovertarget="shell-clock-panel">
      <${Icon} name="clock" />
      <span class="shell-hidden">${words.clock}</span>
      <time class="shell-clock-time" dateTime=${new Date(now).toISOString()}>${shown}</time>
    </button>
    <div class="shell-panel shell-clock-panel" id="shell-clock-panel" popover="auto" role="dialog" aria-label=${words.clock}>
      <p class="shell-clock-now">${shown}</p>
      <p class="shell-panel-note">${words.clockNote}</p>
      <div class="shell-clock-steps">
        ${CLOCK_STEPS.map(
          (step) => html`<button
            class="shell-button"
            key=${step}
            type="button"
            disabled=${isMoving}
            onClick=${() => move(step)}
          >${words.moveClock[step]}</button>`,
        )}
      </div>
    </div>
  </div>`;
}

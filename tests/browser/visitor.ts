import type { Locator, Page } from 'playwright-core';

/** Somebody in front of a window of the playground. */
export class Visitor {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The message box: while a command is filled in, the option that has the focus or comes first. */
  get box(): Locator {
    return this.page.locator('.composer').getByRole('combobox').first();
  }

  /** The messages, oldest first; those that hold a text. */
  messages(text?: string | RegExp): Locator {
    const all = this.page.getByRole('article');
    return text === undefined ? all : all.filter({ hasText: text });
  }

  /** The newest message with this text, once it is there. */
  async message(text: string | RegExp): Promise<Locator> {
    const newest = this.messages(text).last();
    await newest.waitFor();
    return newest;
  }

  /** Pastes a message, or a command such as `/ask question:…`, and sends it. */
  async send(text: string): Promise<void> {
    // A blank ends the name of a command: without it, others that begin the same would still be offered.
    await this.box.fill(text.startsWith('/') ? `${text} ` : text);
    await this.page.getByRole('button', { name: /^(?:Send|发送|傳送)/ }).click();
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  /** Opens a channel from the list. */
  async go(channel: string): Promise<void> {
    await this.page.getByRole('link', { name: channel }).click();
    await this.page.getByRole('heading', { level: 1, name: channel }).waitFor();
  }

  /** Whether some script of a stranger has run. */
  wasHacked(): Promise<boolean> {
    return this.page.evaluate(() => 'hacked' in globalThis);
  }
}

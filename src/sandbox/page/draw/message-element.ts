/** Of the element that a message is drawn as. */
export function messageElementId(id: string): string {
  return `message-${id}`;
}

/** Brings a message into view, with the focus on it; nothing if it is not drawn here. */
export function goToMessage(id: string): void {
  const element = document.getElementById(messageElementId(id));
  element?.scrollIntoView({ block: 'center' });
  element?.focus({ preventScroll: true });
}

import { useEffect } from 'preact/hooks';

/** Where typing means something already. */
const TAKES_KEYS = 'a, button, input, textarea, select, dialog, [popover], [role="combobox"], [role="menu"]';

/** Whoever begins to type while nothing else takes it types into the message box. */
export function useTyping(): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const { key, target } = event;
      // A space scrolls; input methods for Chinese and the like hide what was pressed behind one name.
      const writes = (key.length === 1 && key !== ' ') || key === 'Process';
      if (!writes || event.ctrlKey || event.metaKey || event.altKey) return;
      if (target instanceof Element && target.closest(TAKES_KEYS) === null) focusMessageBox();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, []);
}

export function focusMessageBox(): void {
  document.querySelector<HTMLElement>('.shell-foot textarea')?.focus();
}

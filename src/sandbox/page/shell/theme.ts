import { useEffect, useState } from 'preact/hooks';

/** `system`: as the visitor's system is set. */
export type Theme = 'system' | 'light' | 'dark';

const KEY = 'theme';

function stored(): Theme {
  try {
    const theme = localStorage.getItem(KEY);
    return theme === 'light' || theme === 'dark' ? theme : 'system';
  } catch {
    // A browser may keep the storage from us; the choice then lasts as long as the page.
    return 'system';
  }
}

function store(theme: Theme): void {
  try {
    if (theme === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // As above.
  }
}

/** The visitor's choice, and how to change it. What is chosen is drawn at once and kept. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(stored);
  useEffect(() => {
    const system = matchMedia('(prefers-color-scheme: light)');
    const draw = () => {
      const systems = system.matches ? 'light' : 'dark';
      document.documentElement.dataset['theme'] = theme === 'system' ? systems : theme;
    };
    draw();
    system.addEventListener('change', draw);
    return () => system.removeEventListener('change', draw);
  }, [theme]);
  return [
    theme,
    (chosen) => {
      store(chosen);
      setTheme(chosen);
    },
  ];
}

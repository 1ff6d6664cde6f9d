// A classic script in the page's head: it runs before the first paint, so that no other theme flashes up. What
// it does, `theme.ts` does again whenever the choice changes.
{
  const stored = (() => {
    try {
      return localStorage.getItem('theme');
    } catch {
      return null;
    }
  })();
  const systemIsLight = matchMedia('(prefers-color-scheme: light)').matches;
  document.documentElement.dataset['theme'] =
    stored === 'light' || stored === 'dark' ? stored : systemIsLight ? 'light' : 'dark';
}

import { html } from 'htm/preact';
import { Session } from './session.ts';
import { usePlace } from './use-place.ts';

/** The page: a session of whoever the visitor is now. */
export function App() {
  const [{ place, session }, go] = usePlace();
  return html`<${Session} key=${session} place=${place} go=${go} />`;
}

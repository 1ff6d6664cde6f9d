import { html, render } from 'htm/preact';
import { App } from './shell/app.ts';

const root = document.getElementById('app');
if (root !== null) render(html`<${App} />`, root);

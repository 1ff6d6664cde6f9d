import { Hono } from 'hono';
import type { World } from '../world.ts';

/** Uploaded files at their attachments' addresses, for everybody, as Discord's CDN gives them out. */
export function attachmentFiles(world: World): Hono {
  const files = new Hono();
  files.get('/:channel_id/:attachment_id/:filename', (context) => {
    const file = world.attachments.get(context.req.param('attachment_id'));
    if (file === undefined) return context.text('This content is no longer available.', 404);
    return context.body(new Uint8Array(file.bytes), 200, {
      'content-type': file.contentType ?? 'application/octet-stream',
      // Nobody's upload is run as a page of the sandbox.
      'content-security-policy': 'sandbox',
      'x-content-type-options': 'nosniff',
    });
  });
  return files;
}

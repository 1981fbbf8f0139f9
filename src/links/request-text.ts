import type { IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LinkTarget } from './link-target.ts';
import { type RequestSettings, requestOptions } from './request-head.ts';

/** Longer answers are none that was asked for. */
const MAXIMUM_BYTES = 512 * 1024;

/** The text behind an https address that was vetted; undefined where it is not there or too long. Follows no redirect. */
export async function requestText(
  target: LinkTarget,
  settings: Omit<RequestSettings, 'method'>,
): Promise<string | undefined> {
  const sent = requestHttps(
    target.url,
    requestOptions(target, { ...settings, method: 'GET', isWhole: true }),
  );
  try {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      sent.on('response', resolve);
      sent.on('error', reject);
      sent.end();
    });
    if (response.statusCode !== 200) return undefined;
    const chunks: Buffer[] = [];
    let bytes = 0;
    for await (const chunk of response as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > MAXIMUM_BYTES) return undefined;
      chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
  } finally {
    sent.destroy();
  }
}

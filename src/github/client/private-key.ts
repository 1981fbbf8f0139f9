import { createPrivateKey } from 'node:crypto';

/**
 * An App's private key in PEM form, from what people have room for: PEM, PEM with `\n` written out, or Base64 of it, as
 * hosting panels keep one line only. Undefined where it is none.
 */
export function parsePrivateKey(text: string): string | undefined {
  const key = decodeKey(text);
  try {
    createPrivateKey(key);
    return key;
  } catch {
    // Whatever it is, nothing can be signed with it.
    return undefined;
  }
}

function decodeKey(text: string): string {
  const unescaped = text.replaceAll(String.raw`\n`, '\n').replace(/^"|"$/g, '');
  if (unescaped.includes('-----BEGIN')) return unescaped;
  return Buffer.from(text, 'base64').toString('utf8');
}

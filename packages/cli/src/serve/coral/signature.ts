import { createHmac, timingSafeEqual } from 'node:crypto'

/**
 * Whether Coral signed these bytes with this secret. Its header `X-Coral-Signature` holds one or
 * more signatures, `sha256=` and an HMAC in hexadecimal digits, separated by commas: two while a
 * secret is being replaced. https://docs.coralproject.net/webhooks
 */
export function isSigned(bytes: Uint8Array, header: unknown, secret: string): boolean {
  if (typeof header !== 'string') return false
  const right = createHmac('sha256', secret).update(bytes).digest()
  return header.split(',').some((part) => {
    const [kind, digits = ''] = part.trim().split('=')
    const given = Buffer.from(digits, 'hex')
    return kind === 'sha256' && given.length === right.length && timingSafeEqual(given, right)
  })
}

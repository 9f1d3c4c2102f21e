import type { Aspects, Rating } from '@commentlint/language-server/protocol'
import * as vscode from 'vscode'

const { t } = vscode.l10n

/** A rating in words. */
export function ratingWords(rating: Rating): string {
  switch (rating) {
    case 'generic':
      return t('generic')
    case 'thin':
      return t('thin')
    case 'solid':
      return t('solid')
    case 'strong':
      return t('strong')
  }
}

/** An aspect in words. */
export function aspectWords(aspect: keyof Aspects): string {
  switch (aspect) {
    case 'length':
      return t('says enough')
    case 'specificity':
      return t('specific')
    case 'relevance':
      return t('answers the story')
    case 'contribution':
      return t('adds something')
    case 'readability':
      return t('easy to read')
  }
}

/** A value in five steps, which do not pretend to more precision than there is. */
export function meter(value: number | null): string {
  if (value === null) return t('not measured')
  const full = Math.round(value * 5)
  return '●'.repeat(full) + '○'.repeat(5 - full)
}

import type { RuleSetting } from '@commentlint/core'

/** The contents of `commentlint.config.json`. Plain JSON, no code. */
export interface Config {
  /** Where editors find the JSON Schema; not read. */
  $schema?: string | undefined
  /** Presets (`commentlint:news`) and files (`./base.json`) this one builds on; later ones win. */
  extends?: string | string[] | undefined
  /** Severity, or severity and options, by rule id. */
  rules?: Record<string, RuleSetting> | undefined
  /** Globs of files that are drafts even if they name no story. */
  drafts?: string[] | undefined
  /** Patterns, as in .gitignore, of files that are never judged. */
  ignores?: string[] | undefined
  /** Different rules for some drafts; later ones win. */
  overrides?: Override[] | undefined
  /** Report disables that silence nothing. Default true. */
  reportUnusedDisables?: boolean | undefined
  /** Report disables that give no reason. Default false. */
  requireDisableReasons?: boolean | undefined
}

/** Rules for the drafts that match a glob. */
export interface Override {
  /** Globs, from the folder of the configuration; one without a slash matches in any folder. */
  files: string[]
  rules: Record<string, RuleSetting>
}

/** A configuration with everything it extends merged in. */
export interface MergedConfig {
  rules: Record<string, RuleSetting>
  drafts: string[]
  ignores: string[]
  overrides: Override[]
  reportUnusedDisables: boolean
  requireDisableReasons: boolean
}

/** The settings that apply to one draft. */
export interface Settings {
  rules: Record<string, RuleSetting>
  reportUnusedDisables: boolean
  requireDisableReasons: boolean
}

/** How configuration files are read: from the disk, an editor's workspace, a test's map. */
export interface ConfigHost {
  /** The file's text, or null where there is none. */
  read(file: URL): Promise<string | null>
}

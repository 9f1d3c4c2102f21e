import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'

interface Operation {
  responses: Record<string, { content?: Record<string, { schema: object }> }>
}

/** Whether a document is valid OpenAPI, and whether answers match it. */
export async function validator(document: unknown) {
  const paths = (document as { paths: Record<string, Record<string, Operation>> }).paths
  const { valid, errors } = await new Validator().validate(
    structuredClone(document) as Record<string, unknown>,
  )
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  ajv.addSchema({ $id: 'document', ...(document as object) })
  const answerFits = ([method, path]: readonly [string, string], status: number, body: unknown) => {
    const { responses } = paths[path]?.[method.toLowerCase()] ?? { responses: {} }
    const schema = responses[status]?.content?.['application/json']?.schema
    if (schema === undefined) return [`${method} ${path} does not describe ${status}`]
    const local = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"document#/'))
    return ajv.validate(local, body) ? [] : (ajv.errors ?? [])
  }
  return { valid, errors, answerFits }
}

import type { ApolloServerPlugin } from '@apollo/server';
import { CodedError } from '@novapos/chassis';
import {
  coerceInputValue,
  isInputType,
  isNonNullType,
  typeFromAST,
  type GraphQLSchema,
  type VariableDefinitionNode,
} from 'graphql';
import type { GatewayContext } from '../context.ts';

const longestReason = 200;
type Values = Readonly<Record<string, unknown>>;
type Options = { readonly isProduction: boolean };

/**
 * Refuses variables of the wrong kind at the first that does not fit, so that a list of a thousand
 * wrong values costs one error. The values themselves, passwords among them, are not repeated.
 */
export function typedVariables({ isProduction }: Options): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, operation, request }) {
          const values = request.variables ?? {};
          for (const definition of operation?.variableDefinitions ?? []) {
            assertVariable({ schema, isProduction }, definition, values);
          }
        },
      };
    },
  };
}

function assertVariable(
  { schema, isProduction }: Options & { readonly schema: GraphQLSchema },
  definition: VariableDefinitionNode,
  values: Values,
): void {
  const name = definition.variable.name.value;
  const type = typeFromAST(schema, definition.type as never);
  if (!isInputType(type)) return;
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  if (value === undefined && (definition.defaultValue || !isNonNullType(type))) return;
  if (value === undefined || value === null) {
    if (isNonNullType(type))
      throw misfit(name, [], `A value of type "${String(type)}" is required.`);
    return;
  }
  const refuse = (path: readonly (string | number)[], _value: unknown, error: Error) => {
    throw misfit(name, path, error.message);
  };
  coerceInputValue(value, type, refuse, isProduction);
}

function misfit(name: string, path: readonly (string | number)[], reason: string): CodedError {
  const argument = [name, ...path].join('.');
  const message = `Variable "$${argument}": ${withoutValue(reason)}`;
  const error = new CodedError('BAD_USER_INPUT', message, { argument });
  Object.assign(error.extensions, { http: { status: 400 } });
  return error;
}

// Scalars say what they can't represent, and repeat it.
function withoutValue(reason: string): string {
  return reason.replace(/ value: .*$/s, ' value.').slice(0, longestReason);
}

// Made from services/embedding/openapi.json by npm run api; do not edit.

export interface paths {
    "/api/v1/embed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["embed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/embed/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["embedBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/embed/batch/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["batch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        BatchResults: {
            cut: number[];
            /** Format: int32 */
            first: number;
            next?: string;
            vectors: number[][];
        };
        BatchView: {
            /** Format: date-time */
            createdAt: string;
            /** Format: int32 */
            dimension: number;
            /** Format: int32 */
            done: number;
            engine: string;
            /** Format: date-time */
            expiresAt: string;
            failure?: string;
            /** Format: uuid */
            id: string;
            model: string;
            /** @enum {string} */
            purpose: "QUERY" | "PASSAGE";
            results?: components["schemas"]["BatchResults"];
            /** @enum {string} */
            status: "PENDING" | "READY" | "FAILED";
            /** Format: int32 */
            total: number;
        };
        DeadLetter: {
            /** Format: int32 */
            attempts: number;
            consumer: string;
            error: string;
            /** Format: uuid */
            eventId: string;
            /** Format: date-time */
            failedAt: string;
            /** Format: int64 */
            id: number;
            key: string;
            topic: string;
            type: string;
        };
        EmbedBatch: {
            /** @enum {string} */
            purpose?: "QUERY" | "PASSAGE";
            texts: string[];
        };
        EmbedTexts: {
            /** @enum {string} */
            purpose?: "QUERY" | "PASSAGE";
            texts: string[];
        };
        EmbeddedTexts: {
            cut: number[];
            /** Format: int32 */
            dimension: number;
            engine: string;
            /** Format: int32 */
            fromCache: number;
            model: string;
            vectors: number[][];
        };
        PageDeadLetter: {
            items: components["schemas"]["DeadLetter"][];
            next?: string;
        };
        Replay: {
            failure?: string;
            /** Format: int32 */
            replayed: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    embed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmbedTexts"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmbeddedTexts"];
                };
            };
        };
    };
    embedBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmbedBatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchView"];
                };
            };
        };
    };
    batch: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchView"];
                };
            };
        };
    };
}

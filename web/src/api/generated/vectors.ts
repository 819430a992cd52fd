// Made from services/vectors/openapi.json by npm run api; do not edit.

export interface paths {
    "/api/v1/vectors/documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["document"];
        put?: never;
        post?: never;
        delete: operations["deleteDocument"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vectors/index": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["index"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vectors/owners/{ownerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["deleteOwner"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vectors/rerank": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rerank"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vectors/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["search"];
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
        Chunk: {
            labels?: string[];
            text: string;
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
        Found: {
            /** Format: uuid */
            documentId: string;
            labels: string[];
            /** Format: double */
            lexical?: number;
            /** Format: int32 */
            position: number;
            /** Format: double */
            score: number;
            /** Format: double */
            similarity?: number;
            text: string;
            title?: string;
        };
        FoundChunks: {
            hits: components["schemas"]["Found"][];
            model?: string;
            wordsOnly: boolean;
        };
        IndexChunks: {
            chunks: components["schemas"]["Chunk"][];
            /** Format: uuid */
            documentId: string;
            /** Format: uuid */
            owner?: string;
            /** Format: uuid */
            tenant?: string;
            title?: string;
        };
        IndexedChunks: {
            /** Format: int32 */
            chunks: number;
            /** Format: uuid */
            documentId: string;
            /** Format: int32 */
            vectors: number;
        };
        PageDeadLetter: {
            items: components["schemas"]["DeadLetter"][];
            next?: string;
        };
        RankPassages: {
            passages: string[];
            query: string;
        };
        Ranked: {
            /** Format: int32 */
            index: number;
            /** Format: double */
            score: number;
        };
        RankedPassages: {
            engine: string;
            passages: components["schemas"]["Ranked"][];
        };
        Reader: {
            tenants?: string[];
            /** Format: uuid */
            user?: string;
        };
        Replay: {
            failure?: string;
            /** Format: int32 */
            replayed: number;
        };
        SearchChunks: {
            /** Format: double */
            diversity?: number;
            documents?: string[];
            labels?: string[];
            /** Format: int32 */
            limit?: number;
            query: string;
            reader: components["schemas"]["Reader"];
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
    document: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
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
                    "application/json": components["schemas"]["IndexedChunks"];
                };
            };
        };
    };
    deleteDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    index: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IndexChunks"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndexedChunks"];
                };
            };
        };
    };
    deleteOwner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ownerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    rerank: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RankPassages"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RankedPassages"];
                };
            };
        };
    };
    search: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchChunks"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundChunks"];
                };
            };
        };
    };
}

// Made from services/jobs/openapi.json by npm run api; do not edit.

export interface paths {
    "/api/v1/job-categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_1"];
        put?: never;
        post: operations["create_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list"];
        put?: never;
        post: operations["create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["batch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get"];
        put: operations["update"];
        post?: never;
        delete: operations["delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/fill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["fill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/relist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["relist"];
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
        Criterion: {
            description?: string;
            name: string;
            /** Format: int32 */
            weight: number;
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
        JobCategoryRequest: {
            name: string;
        };
        JobCategoryView: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        PageDeadLetter: {
            items: components["schemas"]["DeadLetter"][];
            next?: string;
        };
        PagePostingSummary: {
            items: components["schemas"]["PostingSummary"][];
            next?: string;
        };
        PostingBatch: {
            ids: string[];
        };
        PostingRequest: {
            /** Format: uuid */
            categoryId?: string;
            /** Format: uuid */
            companyId: string;
            criteria: components["schemas"]["Criterion"][];
            /** Format: date */
            deadline?: string;
            description: string;
            /** @enum {string} */
            employmentType: "FULL_TIME" | "PART_TIME" | "CONTRACTOR" | "TEMPORARY" | "INTERN" | "VOLUNTEER";
            languages: string[];
            place?: string;
            salary?: components["schemas"]["Salary"];
            skills: components["schemas"]["RequiredSkill"][];
            title: string;
            /** @enum {string} */
            workMode: "ON_SITE" | "HYBRID" | "REMOTE";
        };
        PostingSummary: {
            categoryName?: string;
            /** Format: uuid */
            companyId: string;
            companyName: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date */
            deadline?: string;
            /** @enum {string} */
            employmentType: "FULL_TIME" | "PART_TIME" | "CONTRACTOR" | "TEMPORARY" | "INTERN" | "VOLUNTEER";
            /** Format: uuid */
            id: string;
            place?: string;
            /** Format: date-time */
            publishedAt?: string;
            salary?: components["schemas"]["Salary"];
            slug: string;
            /** @enum {string} */
            status: "DRAFT" | "PUBLISHED" | "CLOSED" | "FILLED" | "EXPIRED" | "ARCHIVED";
            title: string;
            /** @enum {string} */
            workMode: "ON_SITE" | "HYBRID" | "REMOTE";
        };
        PostingView: {
            /** Format: uuid */
            categoryId?: string;
            categoryName?: string;
            /** Format: uuid */
            companyId: string;
            companyName: string;
            /** Format: date-time */
            createdAt: string;
            criteria: components["schemas"]["Criterion"][];
            /** Format: date */
            deadline?: string;
            description: string;
            /** @enum {string} */
            employmentType: "FULL_TIME" | "PART_TIME" | "CONTRACTOR" | "TEMPORARY" | "INTERN" | "VOLUNTEER";
            /** Format: uuid */
            id: string;
            languages: string[];
            place?: string;
            /** Format: date-time */
            publishedAt?: string;
            salary?: components["schemas"]["Salary"];
            skills: components["schemas"]["RequiredSkill"][];
            slug: string;
            /** @enum {string} */
            status: "DRAFT" | "PUBLISHED" | "CLOSED" | "FILLED" | "EXPIRED" | "ARCHIVED";
            title: string;
            /** Format: int32 */
            version: number;
            /** @enum {string} */
            workMode: "ON_SITE" | "HYBRID" | "REMOTE";
        };
        Replay: {
            failure?: string;
            /** Format: int32 */
            replayed: number;
        };
        RequiredSkill: {
            name: string;
            /** @enum {string} */
            need: "MUST" | "NICE";
            /** Format: uuid */
            skillId?: string;
            /** Format: int32 */
            years?: number;
        };
        Salary: {
            currency: string;
            max: number;
            min: number;
            /** @enum {string} */
            period: "HOUR" | "DAY" | "WEEK" | "MONTH" | "YEAR";
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
    list_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
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
                    "application/json": components["schemas"]["JobCategoryView"][];
                };
            };
        };
    };
    create_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JobCategoryRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobCategoryView"];
                };
            };
        };
    };
    list: {
        parameters: {
            query?: {
                q?: string;
                companyId?: string;
                categoryId?: string;
                employmentType?: "FULL_TIME" | "PART_TIME" | "CONTRACTOR" | "TEMPORARY" | "INTERN" | "VOLUNTEER";
                workMode?: "ON_SITE" | "HYBRID" | "REMOTE";
                status?: "DRAFT" | "PUBLISHED" | "CLOSED" | "FILLED" | "EXPIRED" | "ARCHIVED";
                limit?: number;
                after?: string;
            };
            header?: never;
            path?: never;
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
                    "application/json": components["schemas"]["PagePostingSummary"];
                };
            };
        };
    };
    create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostingRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostingView"];
                };
            };
        };
    };
    batch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostingBatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostingSummary"][];
                };
            };
        };
    };
    get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["PostingView"];
                };
            };
        };
    };
    update: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: number;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostingRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostingView"];
                };
            };
        };
    };
    delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
    close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["PostingView"];
                };
            };
        };
    };
    fill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["PostingView"];
                };
            };
        };
    };
    publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["PostingView"];
                };
            };
        };
    };
    relist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["PostingView"];
                };
            };
        };
    };
}

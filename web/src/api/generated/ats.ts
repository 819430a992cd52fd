// Made from services/ats/openapi.json by npm run api; do not edit.

export interface paths {
    "/api/v1/ats/analyze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["analyze"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ats/criteria": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["criteria"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ats/fixes/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["applyFixes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ats/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["reports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ats/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["report"];
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
        AnalyzeCv: {
            /** Format: date */
            analysedAt?: string;
            /** @enum {string} */
            analysisMode?: "NONE" | "SYNC" | "ASYNC";
            /** Format: uuid */
            cvId?: string;
            /** Format: uuid */
            jobId?: string;
            original?: components["schemas"]["DocumentFacts"];
            postingText?: string;
            preview?: boolean;
            resume?: components["schemas"]["Resume"];
        };
        ApplyFixes: {
            fixes: components["schemas"]["AtsFix"][];
            resume: components["schemas"]["Resume"];
        };
        AtsCriteria: {
            engine: string;
            engineVersion: string;
            rules: components["schemas"]["Rule"][];
        };
        AtsFix: {
            operations: components["schemas"]["PatchOperation"][];
            reason: string;
            ruleId: string;
        };
        AtsReportSummary: {
            correlationId?: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            cvId?: string;
            /** Format: int32 */
            cvVersion?: number;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            jobId?: string;
            /** Format: int32 */
            score?: number;
            /** @enum {string} */
            status: "PENDING" | "READY" | "FAILED";
        };
        AtsReportView: {
            check?: components["schemas"]["CvCheck"];
            correlationId?: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            cvId?: string;
            /** Format: int32 */
            cvVersion?: number;
            failure?: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            jobId?: string;
            /** Format: uuid */
            ownerId?: string;
            /** @enum {string} */
            status: "PENDING" | "READY" | "FAILED";
        };
        AtsWarning: {
            message: string;
            pointer?: string;
            quote?: string;
            ruleId: string;
            /** @enum {string} */
            severity: "INFO" | "WARNING" | "ERROR";
        };
        Award: {
            awarder?: string;
            date?: string;
            summary?: string;
            title?: string;
        };
        Basics: {
            birthDate?: string;
            email?: string;
            image?: string;
            label?: string;
            location?: components["schemas"]["Location"];
            name?: string;
            phone?: string;
            profiles?: components["schemas"]["Profile"][];
            summary?: string;
            url?: string;
        };
        Box: {
            /** Format: double */
            height: number;
            /** Format: double */
            width: number;
            /** Format: double */
            x: number;
            /** Format: double */
            y: number;
        };
        Certificate: {
            date?: string;
            issuer?: string;
            name?: string;
            url?: string;
        };
        Criterion: {
            applies: boolean;
            evidence: components["schemas"]["Evidence"][];
            name: string;
            ruleId: string;
            /** Format: int32 */
            score: number;
            /** Format: int32 */
            weight: number;
            whatWouldChangeIt?: string;
        };
        CustomEntry: {
            endDate?: string;
            highlights?: string[];
            name?: string;
            startDate?: string;
            subtitle?: string;
            summary?: string;
            url?: string;
        };
        CustomSection: {
            entries?: components["schemas"]["CustomEntry"][];
            title?: string;
        };
        CvCheck: {
            /** Format: date */
            analysedAt?: string;
            coverage: components["schemas"]["KeywordCoverage"];
            criteria: components["schemas"]["Criterion"][];
            engine: string;
            engineVersion: string;
            fixes: components["schemas"]["AtsFix"][];
            inputHash: string;
            machineView: components["schemas"]["MachineView"];
            /** Format: int32 */
            score: number;
            warnings: components["schemas"]["AtsWarning"][];
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
        DocumentFacts: {
            /** Format: int32 */
            columns: number;
            fonts?: string[];
            hidden?: components["schemas"]["HiddenText"][];
            /** Format: int32 */
            images: number;
            /** Format: int32 */
            pages: number;
            recognised: boolean;
            /** Format: int32 */
            tables: number;
            /** Format: int32 */
            textBoxes: number;
            textInHeaderOrFooter: boolean;
            type?: string;
        };
        Education: {
            area?: string;
            courses?: string[];
            endDate?: string;
            institution?: string;
            score?: string;
            startDate?: string;
            studyType?: string;
            url?: string;
        };
        Evidence: {
            pointer: string;
            quote: string;
            /** @enum {string} */
            source: "CV" | "POSTING";
        };
        FoundSkill: {
            inContext: boolean;
            name: string;
            pointer: string;
            /** Format: uuid */
            skillId: string;
        };
        Gap: {
            advice: string;
            asked: components["schemas"]["Evidence"];
            must: boolean;
            skill: string;
            /** Format: uuid */
            skillId?: string;
        };
        HiddenText: {
            box?: components["schemas"]["Box"];
            /** Format: int32 */
            page?: number;
            text?: string;
            /** @enum {string} */
            why?: "SAME_COLOUR" | "TINY" | "INVISIBLE" | "OFF_PAGE";
        };
        Interest: {
            keywords?: string[];
            name?: string;
        };
        KeywordCoverage: {
            matched: components["schemas"]["Match"][];
            missing: components["schemas"]["Gap"][];
        };
        Language: {
            fluency?: string;
            language?: string;
        };
        Location: {
            address?: string;
            city?: string;
            countryCode?: string;
            postalCode?: string;
            region?: string;
        };
        MachineView: {
            /** Format: int32 */
            experienceMonths: number;
            fields: components["schemas"]["ReadField"][];
            hidden: components["schemas"]["HiddenText"][];
            /** @enum {string} */
            highestEducation?: "SECONDARY" | "VOCATIONAL" | "BACHELOR" | "MASTER" | "DOCTORATE";
            languages: string[];
            notRead: components["schemas"]["NotRead"][];
            /** Format: int32 */
            pages?: number;
            positions: string[];
            skills: components["schemas"]["FoundSkill"][];
        };
        Match: {
            evidence: components["schemas"]["Evidence"];
            found: string;
            /** @enum {string} */
            how: "IN_CONTEXT" | "LISTED" | "RELATED";
            must: boolean;
            skill: string;
            /** Format: uuid */
            skillId?: string;
            why?: string;
            /** Format: int32 */
            worth?: number;
        };
        Meta: {
            canonical?: string;
            custom?: components["schemas"]["CustomSection"][];
            directives?: components["schemas"]["TemplateDirectives"];
            language?: string;
            lastModified?: string;
            template?: string;
            version?: string;
        };
        NotRead: {
            label: string;
            pointer: string;
        };
        PageAtsReportSummary: {
            items: components["schemas"]["AtsReportSummary"][];
            next?: string;
        };
        PageDeadLetter: {
            items: components["schemas"]["DeadLetter"][];
            next?: string;
        };
        PatchOperation: {
            from?: string;
            op: string;
            path: string;
            value?: unknown;
        };
        Profile: {
            network?: string;
            url?: string;
            username?: string;
        };
        Project: {
            description?: string;
            endDate?: string;
            entity?: string;
            highlights?: string[];
            keywords?: string[];
            name?: string;
            roles?: string[];
            startDate?: string;
            type?: string;
            url?: string;
        };
        Publication: {
            name?: string;
            publisher?: string;
            releaseDate?: string;
            summary?: string;
            url?: string;
        };
        ReadField: {
            box?: components["schemas"]["Box"];
            /** Format: double */
            confidence?: number;
            label: string;
            /** Format: int32 */
            page?: number;
            pointer: string;
            value: string;
        };
        Reference: {
            name?: string;
            reference?: string;
        };
        Replay: {
            failure?: string;
            /** Format: int32 */
            replayed: number;
        };
        Resume: {
            awards?: components["schemas"]["Award"][];
            basics?: components["schemas"]["Basics"];
            certificates?: components["schemas"]["Certificate"][];
            education?: components["schemas"]["Education"][];
            interests?: components["schemas"]["Interest"][];
            languages?: components["schemas"]["Language"][];
            meta?: components["schemas"]["Meta"];
            projects?: components["schemas"]["Project"][];
            publications?: components["schemas"]["Publication"][];
            references?: components["schemas"]["Reference"][];
            skills?: components["schemas"]["Skill"][];
            volunteer?: components["schemas"]["Volunteer"][];
            work?: components["schemas"]["Work"][];
        };
        Rule: {
            how: string;
            name: string;
            needsPosting: boolean;
            ruleId: string;
            /** Format: int32 */
            weight: number;
        };
        Skill: {
            keywords?: string[];
            level?: string;
            name?: string;
        };
        TemplateDirectives: {
            accentColor?: string;
            /** @enum {string} */
            density?: "COMPACT" | "NORMAL" | "RELAXED";
            font?: string;
            /** @enum {string} */
            pageSize?: "A4" | "LETTER";
            sections?: string[];
        };
        Volunteer: {
            endDate?: string;
            highlights?: string[];
            organization?: string;
            position?: string;
            startDate?: string;
            summary?: string;
            url?: string;
        };
        Work: {
            description?: string;
            endDate?: string;
            highlights?: string[];
            location?: string;
            name?: string;
            position?: string;
            startDate?: string;
            summary?: string;
            url?: string;
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
    analyze: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnalyzeCv"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AtsReportView"];
                };
            };
        };
    };
    criteria: {
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
                    "application/json": components["schemas"]["AtsCriteria"];
                };
            };
        };
    };
    applyFixes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplyFixes"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resume"];
                };
            };
        };
    };
    reports: {
        parameters: {
            query?: {
                cvId?: string;
                jobId?: string;
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
                    "application/json": components["schemas"]["PageAtsReportSummary"];
                };
            };
        };
    };
    report: {
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
                    "application/json": components["schemas"]["AtsReportView"];
                };
            };
        };
    };
}
